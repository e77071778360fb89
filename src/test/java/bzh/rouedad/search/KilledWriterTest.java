package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that does nothing but save and index is killed at a random moment, over and over: while it opens, indexes and
 * compares, and where a file was lost before, while it makes the index anew. Killed five times, or as often as
 * {@code -Dindex.kills} says.
 */
class KilledWriterTest {
    private static final int LONGEST_RUN = 2000;
    private static final int PATIENCE = 10;

    @TempDir
    Path folder;

    @Test
    void whateverWasSavedIsFoundAndNothingElseAfterEachKill() throws Exception {
        int kills = Integer.getInteger("index.kills", 5);
        Random random = new Random(Long.getLong("index.seed", 2007));
        int lines = 0;
        long repaired = 0;
        int anew = 0;
        int lost = 0;
        // On a machine that is busy elsewhere a process may be killed before it has written anything.
        for (int kill = 1; kill <= kills || lines <= kills && kill <= kills * PATIENCE; kill++) {
            runAndKill(random);
            List<Path> files = indexFiles();
            if (kill % 5 == 4 && !files.isEmpty()) {
                // The next process is killed while it makes the index anew, or soon after.
                Files.delete(files.get(random.nextInt(files.size())));
                lost++;
            } else {
                try (Room room = new Room(folder.resolve("index"))) {
                    new KillableWriter(folder).read(room);
                    anew += room.index().isComplete() ? 0 : 1;
                    room.lookAfter();
                    assertEquals(room.pages, room.held(), "after kill " + kill);
                    assertNull(room.index().health().damage());
                    repaired += room.comparison.last().repaired();
                    lines = room.ledger.size();
                }
            }
        }
        assertTrue(lines > kills, "it must have indexed something");
        System.out.printf("index: killed %d times at least over %d saves; nothing missing, nothing stale; %d times a file was lost as well,"
                + " %d times it was made anew at the start, %d things were repaired by comparison%n", kills, lines, lost, anew, repaired);
    }

    private void runAndKill(Random random) throws Exception {
        Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), KillableWriter.class.getName(),
                folder.toString(), Long.toString(random.nextLong())).redirectError(folder.resolve("writer.log").toFile()).start();
        try {
            assertEquals('!', writer.getInputStream().read(), () -> "it does not start");
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(LONGEST_RUN)).toNanos());
            assertTrue(writer.isAlive(), () -> "it ended by itself");
        } finally {
            writer.destroyForcibly();
            assertTrue(writer.waitFor(30, TimeUnit.SECONDS));
        }
    }

    private List<Path> indexFiles() throws IOException {
        if (!Files.exists(folder.resolve("index"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
            return files.filter(Files::isRegularFile).filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }
}
