package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.Courier;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Audience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A disk that is full for a while, under an index that goes on afterwards. */
class FullDiskTest {
    private final Disk disk = new Disk();
    private final Index index = new Index();

    /** A place that takes nothing while it is full. */
    private static final class Disk extends FilterDirectory {
        private boolean full;

        Disk() {
            super(new ByteBuffersDirectory());
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) throws IOException {
            if (full) {
                throw new IOException("No space left on device");
            }
            return super.createOutput(name, context);
        }
    }

    @BeforeEach
    void open() throws IOException {
        index.open(disk);
        put(1);
        index.markComplete();
    }

    @AfterEach
    void close() {
        index.close();
    }

    private static Entry entry(long id) {
        return new Entry(new Ref("page", id), "Page " + id, "/espaces/e/" + id, 1L, Audience.EVERYONE, "e", "E", List.of(), "texte");
    }

    private void put(long id) {
        index.put(List.of(entry(id)), List.of());
    }

    @Test
    void whatCouldNotBeWrittenIsThrownAndTheOldIsStillFound() {
        disk.full = true;
        assertThrows(UncheckedIOException.class, () -> put(2));
        assertEquals(1, index.size());
        assertTrue(index.isComplete());
    }

    @Test
    void onceThereIsRoomTheIndexGoesOnWhereItWas() {
        disk.full = true;
        assertThrows(UncheckedIOException.class, () -> put(2));
        assertThrows(UncheckedIOException.class, () -> put(2));
        disk.full = false;
        put(2);
        put(3);
        assertEquals(3, index.size());
        assertTrue(index.isComplete());
    }

    @Test
    void whatIsOnDiskIsWhatWasPutIn() throws IOException {
        disk.full = true;
        assertThrows(UncheckedIOException.class, () -> put(2));
        disk.full = false;
        put(2);
        index.close();
        index.open(disk);
        assertEquals(2, index.size());
        assertTrue(index.isComplete());
    }

    @Test
    void aRebuildThatTheDiskBrokeOffStartsOverAndIsNotRepeatedAfterwards() {
        AtomicInteger walks = new AtomicInteger();
        Rebuild rebuild = new Rebuild();
        rebuild.index = index;
        rebuild.courier = new Courier() {
            @Override
            public long latestBrought(String recipient) {
                return 0;
            }
        };
        rebuild.catalogue = new Catalogue() {
            @Override
            public List<String> kinds() {
                return List.of("page");
            }

            @Override
            public List<Entry> walk(String kind, long after, int limit) {
                disk.full = walks.incrementAndGet() == 1;
                return after == 0 ? List.of(entry(1), entry(2)) : List.of();
            }
        };
        index.clear();
        assertThrows(UncheckedIOException.class, rebuild::runIfNeeded);
        assertFalse(index.isComplete());
        disk.full = false;
        rebuild.runIfNeeded();
        assertTrue(index.isComplete());
        assertEquals(2, index.size());
        int before = walks.get();
        rebuild.runIfNeeded();
        assertEquals(before, walks.get());
    }
}
