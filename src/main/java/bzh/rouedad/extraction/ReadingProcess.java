package bzh.rouedad.extraction;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.jsoup.Jsoup;

/** How the process is started that reads one file: little memory, one thread, behind everything else the machine does. */
final class ReadingProcess {
    private static final List<String> FLAGS = List.of("-Xmx192m", "-Xss1m", "-XX:MaxMetaspaceSize=64m", "-XX:MaxDirectMemorySize=16m",
            "-XX:ReservedCodeCacheSize=32m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=1",
            "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null",
            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
            // Damaged files make a library talk without end.
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
    private static final Path NICE = Path.of("/usr/bin/nice");

    private ReadingProcess() {
    }

    static List<String> command(Format format, Path file, int longest, Duration work) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        String temporary = System.getProperty("java.io.tmpdir");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-Djava.io.tmpdir=" + temporary, "-Dpdfbox.fontcache=" + temporary, "-cp", classPath(),
                ReadOne.class.getName(), format.name(), file.toAbsolutePath().toString(), Integer.toString(longest),
                work.toString()));
        return command;
    }

    /** Our classes and the few libraries they read with, wherever this application was loaded from. */
    private static String classPath() {
        return Stream.of(ReadOne.class, Loader.class, IOUtils.class, TTFParser.class, LogFactory.class, Jsoup.class)
                .map(ReadingProcess::place).distinct().collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** The folder or archive a class lies in. The server's class loader says that of its resource, but not of the class. */
    private static String place(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        String url = type.getResource("/" + name).toString();
        String place = url.substring(0, url.length() - name.length());
        return Path.of(URI.create(place.startsWith("jar:") ? place.substring("jar:".length(), place.length() - "!/".length()) : place)).toString();
    }
}
