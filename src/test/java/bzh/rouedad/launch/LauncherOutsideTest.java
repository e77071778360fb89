package bzh.rouedad.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.RunningServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starting and ending, as an operator sees it. */
class LauncherOutsideTest {
    @TempDir
    Path data;

    @Test
    void threeStartsLeaveNothingInTheTemporaryFolderAndOneCopyAfterAKill() throws IOException {
        RunningServer server = RunningServer.start(data, Map.of());
        server.stop();
        server.restart();
        server.stop();
        server.restart();
        server.kill();
        assertEquals(List.of(), left());
        server.restart();
        try (Stream<Path> copies = Files.list(data.resolve("runtime"))) {
            assertEquals(Set.of("server", "tmp", "pre-boot.asadmin", "post-boot.asadmin"),
                    new TreeSet<>(copies.map(path -> path.getFileName().toString()).toList()));
        }
        server.close();
        assertEquals(List.of(), left());
    }

    @Test
    void onlyOneProcessUsesADataFolder() throws Exception {
        try (RunningServer first = RunningServer.start(data, Map.of())) {
            Process second = RunningServer.command(first.data(), RunningServer.freePort(), Map.of()).start();
            assertTrue(second.waitFor(30, TimeUnit.SECONDS));
            assertEquals(2, second.exitValue());
            assertTrue(first.log().contains("another Rouedad is already running"));
            assertEquals(200, Caller.stranger(first).get("/").statusCode());
        }
    }

    @Test
    void aTakenPortEndsTheStartWithOneClearLine() throws Exception {
        Files.createDirectories(data);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Process process = RunningServer.command(data, taken.getLocalPort(), Map.of()).start();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            assertEquals(2, process.exitValue());
            assertTrue(Files.readString(data.resolve("server.log")).contains("port " + taken.getLocalPort()));
        }
    }

    @Test
    void itsFolderMayHaveAnyNameAndOnlyItsOwnPortIsOpen() throws IOException {
        try (RunningServer server = RunningServer.start(data.resolve(awkward()), Map.of())) {
            assertEquals(200, Caller.stranger(server).get("/").statusCode());
            List<String> sockets = new ArrayList<>();
            for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
                sockets.addAll(Files.readAllLines(Path.of(table)));
            }
            assertFalse(sockets.stream().anyMatch(line -> line.contains(":1AF4 ") && line.contains(" 0A ")), "port 6900 of the data grid");
            assertTrue(server.url().startsWith("http://localhost:"));
        }
    }

    /** As far as the machine that tests can write it. */
    private static String awkward() {
        boolean accents = Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode("é");
        return "donn" + (accents ? "é" : "e") + "es n# 1 %41";
    }

    @ParameterizedTest
    @CsvSource({"ROUEDAD_MAIL_PORT, vingt-cinq", "ROUEDAD_URL, pas-une-adresse", "ROUEDAD_DB_URL, jdbc:oracle:x",
            "ROUEDAD_DB_URL, jdbc:h2:mem:x", "ROUEDAD_DB_URL, jdbc:h2:file:./target/lent;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"})
    void aWrongSettingEndsTheStartWithOneClearLine(String setting, String value) throws Exception {
        Files.createDirectories(data);
        Process process = RunningServer.command(data, RunningServer.freePort(), Map.of(setting, value)).start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(2, process.exitValue());
        List<String> lines = Files.readAllLines(data.resolve("server.log")).stream()
                .filter(line -> line.startsWith("Rouedad does not start: ")).toList();
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).contains(setting), lines.get(0));
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(RunningServer.temporary(data))) {
            return files.toList();
        }
    }
}
