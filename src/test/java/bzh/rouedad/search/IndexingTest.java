package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Audience;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page with a comment on it, and news of the page. */
class IndexingTest {
    private static final Ref PAGE = new Ref("page", 1);
    private static final Ref COMMENT = new Ref("comment", 2);

    private final Map<Ref, Entry> things = new HashMap<>();
    private final Index index = new Index();
    private final Indexing indexing = new Indexing();

    @BeforeEach
    void open() throws IOException {
        index.open(new ByteBuffersDirectory());
        indexing.index = index;
        indexing.catalogue = new Catalogue() {
            @Override
            public Map<Ref, Entry> find(Collection<Ref> refs) {
                return refs.stream().filter(things::containsKey).collect(Collectors.toMap(ref -> ref, things::get));
            }

            @Override
            public List<Ref> following(Ref thing) {
                return thing.equals(PAGE) ? List.of(COMMENT) : List.of();
            }
        };
        layIn("ici");
        indexing.receive(List.of(news(Verb.CREATED, PAGE), news(Verb.CREATED, COMMENT)));
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void layIn(String space) {
        for (Ref ref : Set.of(PAGE, COMMENT)) {
            things.put(ref, new Entry(ref, "Titre", "/", 1, Audience.EVERYONE, space, space, List.of(), "texte"));
        }
    }

    private static Activity news(Verb verb, Ref thing) {
        return new Activity() {
            @Override
            public Verb getVerb() {
                return verb;
            }

            @Override
            public Ref getThing() {
                return thing;
            }
        };
    }

    private int in(String space) {
        return index.ask(searcher -> searcher.count(new TermQuery(new Term(Facet.SPACE.field(), space))));
    }

    @Test
    void whatStandsOnAPageGoesWithItToAnotherSpace() {
        layIn("ailleurs");
        indexing.receive(List.of(news(Verb.RENAMED, PAGE)));
        assertEquals(0, in("ici"));
        assertEquals(2, in("ailleurs"));
    }

    @Test
    void whatStandsOnAPageIsOutOfSightWithItAndComesBackWithIt() {
        things.clear();
        indexing.receive(List.of(news(Verb.TRASHED, PAGE)));
        assertEquals(0, index.size());
        layIn("ici");
        indexing.receive(List.of(news(Verb.RESTORED, PAGE)));
        assertEquals(2, in("ici"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATED", "REVISED", "PROTECTED"})
    void otherNewsOfAPageLeavesWhatStandsOnItAlone(Verb verb) {
        things.remove(COMMENT);
        indexing.receive(List.of(news(verb, PAGE)));
        assertEquals(2, index.size());
    }
}
