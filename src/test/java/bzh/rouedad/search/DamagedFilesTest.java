package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.catalogue.Ref;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the index that are missing, or hold other bytes than were written: noticed, and made anew. */
class DamagedFilesTest {
    private static final int PAGES = 24;

    @TempDir
    Path folder;
    private Room room;

    @BeforeEach
    void fill() {
        room = new Room(folder.resolve("index"));
        room.lookAfter();
        for (long id = 1; id <= PAGES; id++) {
            room.save(id, "Le texte de la page " + id + " parle de cantine et de mot" + id);
        }
        room.remove(PAGES);
        // More than one segment, and deletions in one of them.
        room.save(1, "La page 1 parle de budget");
        assertEquals(room.pages, room.held());
    }

    @AfterEach
    void close() {
        room.close();
    }

    /** Every file there is, without the lock, as the process left them. */
    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(room.folder())) {
            return files.filter(Files::isRegularFile).filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private Map<Path, byte[]> copy() throws IOException {
        Map<Path, byte[]> copy = new TreeMap<>();
        for (Path file : files()) {
            copy.put(file, Files.readAllBytes(file));
        }
        return copy;
    }

    private void putBack(Map<Path, byte[]> copy) throws IOException {
        try (Stream<Path> old = Files.walk(room.folder())) {
            for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, byte[]> file : copy.entrySet()) {
            Files.createDirectories(file.getKey().getParent());
            Files.write(file.getKey(), file.getValue());
        }
    }

    /** Starts over these files, has everything done that is due, and looks for everything. */
    private void holdAfterStart(String what) {
        room.restart();
        room.lookAfter();
        assertEquals(room.pages, room.held(), what);
        assertEquals(1, room.count("budget"), what);
        assertEquals(room.pages.values().stream().filter(text -> text.contains("cantine")).count(), room.count("cantin"), what);
        assertNull(room.index().health().damage(), what);
        assertTrue(room.index().isComplete(), what);
        assertEquals(0, room.comparison.last().repaired(), what);
    }

    @Test
    void anyFileMayBeMissingAtTheStart() throws IOException {
        room.index().close();
        Map<Path, byte[]> whole = copy();
        assertTrue(whole.size() > 5);
        for (Path file : whole.keySet()) {
            room.index().close();
            putBack(whole);
            Files.delete(file);
            holdAfterStart("without " + file.getFileName());
        }
    }

    @Test
    void anyFileMayHaveAByteFlippedAtItsBeginningMiddleAndEnd() throws IOException {
        room.index().close();
        Map<Path, byte[]> whole = copy();
        for (Map.Entry<Path, byte[]> file : whole.entrySet()) {
            for (int part = 1; part <= 3; part++) {
                room.index().close();
                putBack(whole);
                byte[] bytes = file.getValue().clone();
                int at = Math.max(0, bytes.length * part / 3 - 1 - (part == 3 ? 3 : 0));
                bytes[at] ^= 0x55;
                Files.write(file.getKey(), bytes);
                room.restart();
                boolean noticedAtOnce = room.index().health().damage() != null;
                room.index().verify();
                assertTrue(noticedAtOnce || room.index().health().damage() != null, "noticed in " + file.getKey() + " at " + at);
                if (part == 2) {
                    holdAfterStart(file.getKey().getFileName() + " with another byte at " + at);
                }
            }
        }
    }

    @Test
    void aCommitCutOffHalfWayIsNoticed() throws IOException {
        room.index().close();
        Map<Path, byte[]> whole = copy();
        for (Map.Entry<Path, byte[]> file : whole.entrySet()) {
            room.index().close();
            putBack(whole);
            Files.write(file.getKey(), Arrays.copyOf(file.getValue(), file.getValue().length / 2));
            holdAfterStart("half of " + file.getKey().getFileName());
        }
        room.index().close();
        putBack(whole);
        Files.write(whole.keySet().iterator().next().resolveSibling("pending_segments_zz"), new byte[] {1, 2, 3});
        holdAfterStart("a commit that had only begun");
    }

    @Test
    void anIndexOfYesterdayCatchesUpWithTheLedgerBeforeAnythingIsCompared() throws IOException {
        room.index().close();
        Map<Path, byte[]> yesterday = copy();
        room.restart();
        room.save(2, "La page 2 parle de transport");
        room.save(PAGES + 1L, "Une page neuve");
        room.remove(3);
        room.index().close();
        putBack(yesterday);
        holdAfterStart("the index of yesterday");
        assertEquals(room.ledger.size(), room.index().ledger());
        assertEquals(1, room.count("transport"));
    }

    @Test
    void anIndexThatKnowsMoreThanTheDatabaseForgetsIt() {
        room.pages.remove(5L);
        room.pages.put(6L, "Comme hier");
        room.ledger.subList(20, room.ledger.size()).clear();
        room.restart();
        room.lookAfter();
        assertEquals(room.pages, room.held());
        assertEquals(20, room.index().ledger());
        assertEquals(2, room.comparison.last().repaired());
    }

    @Test
    void filesThatGoWhileItRunsAreNoticedWhenTheyAreRead() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        room.index().verify();
        assertNotNull(room.index().health().damage());
        assertEquals(room.pages, room.held(), "what is still open goes on answering");
        room.rebuild.runIfNeeded();
        assertNull(room.index().health().damage());
        assertEquals(room.pages, room.held());
    }

    @Test
    void newsComesInWhileADamagedIndexIsMadeAnew() throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        room.index().verify();
        room.meanwhile(() -> {
            room.meanwhile(() -> { });
            room.save(2, "Pendant ce temps");
            room.save(PAGES + 7L, "Neuve pendant ce temps");
            room.remove(4);
        });
        room.rebuild.runIfNeeded();
        assertEquals(room.pages, room.held());
    }

    @Test
    void whatFailsForDamageWhileItIsAskedCallsForANewIndex() {
        assertThrows(UncheckedIOException.class, () -> room.index().ask(searcher -> {
            throw new CorruptIndexException("expected by the test", "here");
        }));
        assertNotNull(room.index().health().damage());
        room.lookAfter();
        assertNull(room.index().health().damage());
        assertEquals(room.pages, room.held());
    }

    @Test
    void theFilesOfEarlierVersionsAndUnfinishedFoldersGo() throws IOException {
        Files.write(room.folder().resolve("segments_5"), new byte[] {1});
        Files.write(room.folder().resolve("_0.cfs"), new byte[] {1});
        Files.write(room.folder().resolve("write.lock"), new byte[0]);
        room.index().close();
        IndexFolder unfinished = new IndexFolders(room.folder()).next();
        unfinished.close();
        holdAfterStart("beside an unfinished one");
        try (Stream<Path> left = Files.list(room.folder())) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void aDamagedIndexIsReplacedBetweenTwoQuestions() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger asked = new AtomicInteger();
        List<Callable<Void>> askers = Collections.nCopies(3, () -> {
            while (!done.get()) {
                assertEquals(room.pages.size(), room.index().size());
                asked.incrementAndGet();
            }
            return null;
        });
        ExecutorService threads = Executors.newFixedThreadPool(askers.size());
        try {
            List<Future<Void>> answers = askers.stream().map(threads::submit).toList();
            for (int i = 0; i < 10; i++) {
                room.index().health().damaged(new CorruptIndexException("expected by the test", "here"));
                room.rebuild.runIfNeeded();
            }
            done.set(true);
            for (Future<Void> answer : answers) {
                answer.get();
            }
            assertTrue(asked.get() > 10);
        } finally {
            done.set(true);
            threads.shutdown();
        }
    }

    @Test
    void whatIsGoneFromTheDatabaseWithoutNewsIsTakenOut() {
        room.pages.remove(7L);
        room.pages.put(8L, "Changé sans nouvelle");
        room.pages.put(900L, "Neuf sans nouvelle");
        room.index().put(List.of(), List.of(new Ref("page", 9)));
        room.comparison.run();
        assertEquals(room.pages, room.held());
        Compared compared = room.comparison.last();
        assertEquals(List.of(2L, 1L, 1L), List.of(compared.missing(), compared.stale(), compared.extra()));
        assertEquals(room.pages.size(), compared.looked());
        room.comparison.run();
        assertEquals(0, room.comparison.last().repaired());
    }
}
