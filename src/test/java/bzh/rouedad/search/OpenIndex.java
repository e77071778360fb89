package bzh.rouedad.search;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.world.SmallHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The index of a small house, in memory and complete, for tests of rooms that only ask it. */
public final class OpenIndex {
    private final Index index;

    private OpenIndex(Index index) {
        this.index = index;
    }

    public static OpenIndex in(SmallHouse house) {
        Index index = house.get(Index.class);
        try {
            index.open(new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        index.markComplete();
        return new OpenIndex(index);
    }

    public void put(Entry entry) {
        index.put(List.of(entry), List.of());
    }

    /** As while it is made anew, when it cannot tell. */
    public void forget() {
        index.clear();
    }
}
