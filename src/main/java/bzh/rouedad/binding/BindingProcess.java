package bzh.rouedad.binding;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.xmpbox.XMPMetadata;
import org.jsoup.Jsoup;

/** How the process is started that makes one file: bounded memory, one processor, behind everything else the machine does. */
final class BindingProcess {
    private static final List<String> FLAGS = List.of("-Xmx384m", "-XX:MaxMetaspaceSize=96m", "-XX:MaxDirectMemorySize=16m",
            "-XX:ReservedCodeCacheSize=48m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=1",
            "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null",
            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
    private static final Path NICE = Path.of("/usr/bin/nice");

    private BindingProcess() {
    }

    static List<String> command(Form form, Path book, Path file) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        String temporary = System.getProperty("java.io.tmpdir");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-Djava.io.tmpdir=" + temporary, "-Dpdfbox.fontcache=" + temporary, "-cp", classPath(),
                BindOne.class.getName(), form.name(), book.toAbsolutePath().toString(), file.toAbsolutePath().toString()));
        return command;
    }

    /** Our classes, what they are dressed with, and the few libraries they write with, wherever this application was loaded from. */
    private static String classPath() {
        Stream<String> code = Stream.of(BindOne.class, PdfRendererBuilder.class, XRLog.class, PdfBoxGraphics2D.class, Loader.class,
                IOUtils.class, TTFParser.class, XMPMetadata.class, LogFactory.class, Jsoup.class)
                .map(type -> "/" + type.getName().replace('.', '/') + ".class");
        return Stream.concat(code, Stream.of(PdfBinding.FONTS + "Sans.ttf")).map(BindingProcess::place).distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** The folder or archive a thing lies in. The server's class loader says that of a resource, but not of a class. */
    private static String place(String name) {
        String url = BindOne.class.getResource(name).toString();
        String place = url.substring(0, url.length() - name.length() + 1);
        return Path.of(URI.create(place.startsWith("jar:") ? place.substring("jar:".length(), place.length() - "!/".length()) : place)).toString();
    }
}
