package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Random viewers ask random questions, and each answer is held to what going through everything one by one says:
 * {@code -Drouedad.pairs=10000} for more of them.
 */
class SearchRightsTest {
    private static final int PAIRS = Integer.getInteger("rouedad.pairs", 500);
    private static final int THINGS = 400;
    private static final int CIRCLES = 8;
    private static final List<String> KINDS = List.of("page", "guide", "event");
    /** Made up, so that none is near to another, or has a synonym. */
    private static final List<String> WORDS = List.of("brocanto", "dalvimur", "fexoplan", "gizumark", "hobrelix", "jutavent",
            "kwosandi", "lorvemip", "mizatruk", "nupodrag", "pliquefa", "quostrem");

    private final Random random = new Random(2007);
    private Shelf shelf;
    private Set<Long> visible;

    @BeforeEach
    void fill() throws IOException {
        shelf = new Shelf(new ByteBuffersDirectory());
        visible = shelf.visible;
        List<Entry> things = new ArrayList<>();
        for (int i = 0; i < THINGS; i++) {
            Ref ref = new Ref(KINDS.get(random.nextInt(KINDS.size())), i);
            long circle = 1 + random.nextInt(CIRCLES);
            things.add(new Entry(ref, words(1), "/" + i, circle, Audience.MEMBERS, "e" + circle, "E", List.of(words(1)), words(4)));
        }
        shelf.put(things);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> WORDS.get(random.nextInt(WORDS.size()))).collect(Collectors.joining(" "));
    }

    private void look() {
        visible.clear();
        for (long circle = 1; circle <= CIRCLES; circle++) {
            if (random.nextBoolean()) {
                visible.add(circle);
            }
        }
    }

    /** What the question means, gone through one by one: all words of a short one, or any where nothing has all. */
    private List<Entry> expected(String question) {
        List<String> words = List.of(question.split(" "));
        List<Entry> all = seen(entry -> words.stream().allMatch(word -> has(entry, word)));
        return words.size() <= 3 && !all.isEmpty() ? all : seen(entry -> words.stream().anyMatch(word -> has(entry, word)));
    }

    private List<Entry> seen(Predicate<Entry> matches) {
        return shelf.things.values().stream().filter(entry -> visible.contains(entry.circleId())).filter(matches).toList();
    }

    private static boolean has(Entry entry, String word) {
        return List.of((entry.title() + " " + String.join(" ", entry.tags()) + " " + entry.text()).split(" ")).contains(word);
    }

    @Test
    void hitsCountsAndFacetsAreThoseOfWhatTheViewerSees() {
        for (int i = 0; i < PAIRS; i++) {
            look();
            String question = words(1 + random.nextInt(5));
            List<Entry> expected = expected(question);
            Hits hits = shelf.ask(question, THINGS);
            assertEquals(expected.size(), hits.total(), question);
            assertEquals(expected.stream().map(Entry::ref).collect(Collectors.toSet()),
                    hits.list().stream().map(hit -> hit.entry().ref()).collect(Collectors.toSet()), question);
            for (Facet facet : List.of(Facet.KIND, Facet.SPACE, Facet.TAG)) {
                Map<String, Long> counts = new TreeMap<>();
                expected.forEach(entry -> facet.of(entry).forEach(value -> counts.merge(value, 1L, Long::sum)));
                assertEquals(counts, hits.facets().getOrDefault(facet, List.of()).stream()
                        .collect(Collectors.toMap(Hits.Count::value, Hits.Count::number, Long::sum, TreeMap::new)), question);
            }
        }
    }

    @Test
    void suggestionsAreOfWhatTheViewerSees() {
        for (int i = 0; i < PAIRS; i++) {
            look();
            String beginning = words(1).substring(0, 1 + random.nextInt(8));
            Set<Ref> expected = seen(entry -> entry.title().startsWith(beginning)).stream().map(Entry::ref)
                    .collect(Collectors.toSet());
            assertEquals(expected, shelf.suggestions.of(Viewer.stranger(), beginning, THINGS).stream().map(Entry::ref)
                    .collect(Collectors.toSet()), beginning);
        }
    }

    @Test
    void aRightWithdrawnIsFeltByTheNextQuestion() {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < 2 * PAIRS; i++) {
            look();
            visible.add(1L);
            String question = words(1);
            long before = shelf.ask(question, THINGS).total();
            visible.remove(1L);
            Hits after = shelf.ask(question, THINGS);
            assertEquals(expected(question).size(), after.total(), question);
            after.list().stream().filter(hit -> hit.entry().circleId() == 1).forEach(hit -> shown.add(question));
            assertTrue(before >= after.total());
        }
        assertEquals(List.of(), shown);
    }
}
