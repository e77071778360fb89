package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final Remembered<String, Integer> remembered = new Remembered<>(2);
    private Shelf shelf;
    private int found;

    @BeforeEach
    void open() throws IOException {
        shelf = new Shelf(new ByteBuffersDirectory());
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    /** The number of the search that found the answer. */
    private int ask(String question) {
        return shelf.index.ask(searcher -> remembered.get(searcher, shelf.search.reach.visible(Viewer.stranger()), question,
                open -> ++found));
    }

    @Test
    void anAnswerIsFoundOnceForAllWhoSeeTheSame() {
        assertEquals(1, ask("cantine"));
        assertEquals(1, ask("cantine"));
        assertEquals(2, ask("budget"));
    }

    @Test
    void whoeverSeesOtherCirclesIsAnsweredAnew() {
        assertEquals(1, ask("cantine"));
        shelf.visible.add(2L);
        assertEquals(2, ask("cantine"));
        shelf.visible.remove(2L);
        assertEquals(1, ask("cantine"));
    }

    @Test
    void anIndexThatChangedIsAskedAnew() {
        assertEquals(1, ask("cantine"));
        shelf.put(List.of(new Entry(new Ref("page", 1), "Page", "/1", 1, Audience.EVERYONE, "e", "E", List.of(), "texte")));
        assertEquals(2, ask("cantine"));
    }

    @Test
    void whatWasNotAskedForLongIsForgotten() {
        ask("un");
        ask("deux");
        ask("un");
        ask("trois");
        assertEquals(1, ask("un"));
        assertEquals(4, ask("deux"));
    }
}
