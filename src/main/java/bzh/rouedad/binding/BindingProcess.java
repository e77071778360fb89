package bzh.rouedad.binding;

import bzh.rouedad.process.JavaCommand;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.xmpbox.XMPMetadata;
import org.jsoup.Jsoup;

/** How the process is started that makes one file: its memory, the few libraries it writes with, and the letters. */
final class BindingProcess {
    private static final List<String> BOUNDS = List.of("-Xmx384m", "-XX:MaxMetaspaceSize=96m", "-XX:MaxDirectMemorySize=16m",
            "-XX:ReservedCodeCacheSize=48m");

    private BindingProcess() {
    }

    static List<String> command(Form form, Path book, Path file) {
        return JavaCommand.of(BindOne.class, BOUNDS, List.of(PdfRendererBuilder.class, XRLog.class, PdfBoxGraphics2D.class, Loader.class,
                IOUtils.class, TTFParser.class, XMPMetadata.class, LogFactory.class, Jsoup.class), List.of(PdfBinding.FONTS + "Sans.ttf"),
                List.of(form.name(), book.toAbsolutePath().toString(), file.toAbsolutePath().toString()));
    }
}
