package bzh.rouedad.extraction;

import bzh.rouedad.process.JavaCommand;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.jsoup.Jsoup;

/** How the process is started that reads one file: with little memory, and the few libraries it reads with. */
final class ReadingProcess {
    private static final List<String> BOUNDS = List.of("-Xmx192m", "-Xss1m", "-XX:MaxMetaspaceSize=64m", "-XX:MaxDirectMemorySize=16m",
            "-XX:ReservedCodeCacheSize=32m");

    private ReadingProcess() {
    }

    static List<String> command(Format format, Path file, int longest, Duration work) {
        return JavaCommand.of(ReadOne.class, BOUNDS,
                List.of(Loader.class, IOUtils.class, TTFParser.class, LogFactory.class, Jsoup.class), List.of(),
                List.of(format.name(), file.toAbsolutePath().toString(), Integer.toString(longest), work.toString()));
    }
}
