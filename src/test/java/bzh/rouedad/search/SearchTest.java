package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Viewer;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private final Map<Ref, Entry> things = new HashMap<>();
    private final Set<Long> visible = new HashSet<>(Set.of(1L));
    private final Index index = new Index();
    private final Search search = new Search();

    @BeforeEach
    void open() throws IOException {
        index.open(new ByteBuffersDirectory());
        search.index = index;
        search.synonyms = new SynonymList() {
            @Override
            protected Synonyms current() {
                return Synonyms.of(PRODUCT);
            }
        };
        search.circles = new Circles() {
            @Override
            public Set<Long> visible(Viewer viewer) {
                return visible;
            }
        };
        search.catalogue = new Catalogue() {
            @Override
            public Map<Ref, Entry> visible(Viewer viewer, Collection<Ref> refs) {
                return refs.stream().filter(things::containsKey).collect(Collectors.toMap(ref -> ref, things::get));
            }
        };
    }

    @AfterEach
    void close() {
        index.close();
    }

    private void put(long id, long circle, String title, String text, String... tags) {
        Entry entry = new Entry(new Ref("page", id), title, "/espaces/e/" + id, circle, Audience.EVERYONE, "e" + circle, "E",
                List.of(tags), text);
        things.put(entry.ref(), entry);
        index.put(List.of(entry), List.of());
    }

    private Hits ask(String question) {
        return search.find(Viewer.stranger(), question, Filter.NONE, Order.RELEVANCE, 0, 10);
    }

    private List<String> titles(String question) {
        return ask(question).list().stream().map(hit -> hit.entry().title()).toList();
    }

    @ParameterizedTest
    @CsvSource({"cantines", "CANTINE", "comment inscrire un enfant à la cantine ?", "l’inscription à la cantine", "restauration scolaires",
        "ecole", "École", "écoles", "d'inscriptions"})
    void agentsFindWithTheirOwnWords(String question) {
        put(1, 1, "La cantine en ligne", "Les inscriptions à la restauration scolaire de l’école.");
        put(2, 1, "Autre chose", "Rien à voir.");
        assertEquals("La cantine en ligne", titles(question).get(0));
    }

    @Test
    void theTitleWeighsMostThenTagsThenText() {
        put(1, 1, "Rien", "budget participatif", "divers");
        put(2, 1, "Rien non plus", "autre", "budget");
        put(3, 1, "Le budget", "autre", "divers");
        assertEquals(List.of("Le budget", "Rien non plus", "Rien"), titles("budget"));
    }

    @Test
    void whatLiesInAClosedCircleIsNeitherFoundNorCounted() {
        put(1, 1, "Ouvert", "canari");
        put(2, 2, "Fermé", "canari");
        assertEquals(1, ask("canari").total());
        visible.add(2L);
        assertEquals(2, ask("canari").total());
        visible.clear();
        assertEquals(0, ask("canari").total());
    }

    @Test
    void whatWentOutOfSightSinceIsNotCountedEither() {
        put(1, 1, "Là", "canari");
        put(2, 1, "Partie", "canari");
        things.remove(new Ref("page", 2));
        assertEquals(1, ask("canari").total());
        assertEquals(List.of("Là"), titles("canari"));
    }

    @Test
    void filtersNarrow() {
        put(1, 1, "Ici", "canari");
        assertEquals(1, search.find(Viewer.stranger(), "canari", new Filter(Map.of(Facet.KIND, "page", Facet.SPACE, "e1")), Order.RELEVANCE, 0, 10).total());
        assertEquals(0, search.find(Viewer.stranger(), "canari", new Filter(Map.of(Facet.KIND, "guide")), Order.RELEVANCE, 0, 10).total());
        assertEquals(0, search.find(Viewer.stranger(), "canari", new Filter(Map.of(Facet.SPACE, "e2")), Order.RELEVANCE, 0, 10).total());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "?!", "\u0000", "\ud800", "*:*", "title:[* TO *]", "\"", "a AND (", "\\"})
    void noQuestionBreaksTheSearch(String question) {
        put(1, 1, "Là", "canari");
        assertTrue(ask(question).total() <= 1);
    }

    @Test
    void aMegabyteIsAskedByItsBeginning() {
        put(1, 1, "Là", "canari");
        assertEquals(1, ask("canari " + "mot ".repeat(250_000)).total());
    }

    @Test
    void aQuestionOfStopWordsAloneStillFinds() {
        put(1, 1, "Être ou ne pas être", "texte");
        assertEquals(List.of("Être ou ne pas être"), titles("être ou ne pas être"));
    }

    @Test
    void partsFollowEachOtherAndEnd() {
        for (int i = 1; i <= 25; i++) {
            put(i, 1, "Page " + i, "canari");
        }
        Set<Ref> all = new HashSet<>();
        for (int from = 0; from < 30; from += 10) {
            search.find(Viewer.stranger(), "canari", Filter.NONE, Order.RELEVANCE, from, 10).list().forEach(hit -> all.add(hit.entry().ref()));
        }
        assertEquals(25, all.size());
        assertEquals(List.of(), search.find(Viewer.stranger(), "canari", Filter.NONE, Order.RELEVANCE, 9_999, 10).list());
        assertEquals(0, search.find(Viewer.stranger(), "canari", Filter.NONE, Order.RELEVANCE, 1_000_000, 100).list().size());
    }

    @Test
    void passagesMarkTheWordsFoundAndNothingElse() {
        put(1, 1, "Titre", "Avant. Le mot canari <b>est</b> \uE000ici\uE001. Après.");
        Hit hit = ask("canaris").list().get(0);
        assertTrue(hit.passages().contains(Hit.OPEN + "canari" + Hit.CLOSE), hit.passages());
        assertEquals(1, hit.passages().chars().filter(each -> each == Hit.OPEN).count());
        assertFalse(hit.snippet().contains("\uE000"));
    }

    @Test
    void aPassageNeverCutsAPairInTwo() {
        for (int i = 0; i < 4; i++) {
            put(1, 1, "Titre", "x".repeat(i) + "😀".repeat(600) + " canari " + "😀".repeat(600));
            String snippet = ask("canari").list().get(0).snippet();
            assertTrue(snippet.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE), snippet);
        }
    }

    @Test
    void whatIsGoneIsTakenOutAndWhatChangedIsThereOnce() {
        put(1, 1, "Un", "canari");
        put(1, 1, "Deux", "canari");
        assertEquals(1, index.size());
        index.put(List.of(), List.of(new Ref("page", 1)));
        assertEquals(0, index.size());
    }

    @Test
    void anIndexIsCompleteOnceMarkedAndNoMoreOnceCleared() {
        assertFalse(index.isComplete());
        index.markComplete();
        assertTrue(index.isComplete());
        index.clear();
        assertFalse(index.isComplete());
    }
}
