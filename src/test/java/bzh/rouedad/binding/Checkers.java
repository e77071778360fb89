package bzh.rouedad.binding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the makers of the formats check them with: each run is a process, so that its parsers are nobody else's. */
final class Checkers {
    private Checkers() {
    }

    /** Lines of complaint about PDF/UA-1, one for each rule that is broken; empty when all is well. */
    static String pdf(Path file) throws IOException, InterruptedException {
        return run(PdfCheck.class.getName(), file.toString());
    }

    /** What EPUBCheck says of errors and warnings; empty when all is well. */
    static String epub(Path file) throws IOException, InterruptedException {
        return run("com.adobe.epubcheck.tool.Checker", file.toString(), "-q", "--failonwarnings");
    }

    /** What the validator of the ODF Toolkit says of errors; empty when all is well. */
    static String odt(Path file) throws IOException, InterruptedException {
        return run("org.odftoolkit.odfvalidator.Main", "-e", file.toString());
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-cp",
                System.getProperty("rouedad.checkers") + File.pathSeparator + "target/test-classes"));
        command.addAll(List.of(arguments));
        File said = File.createTempFile("checker", ".txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the checker comes to an end");
        String words = java.nio.file.Files.readString(said.toPath(), StandardCharsets.UTF_8);
        assertTrue(said.delete());
        return process.exitValue() == 0 ? "" : words + "\nended with " + process.exitValue();
    }
}
