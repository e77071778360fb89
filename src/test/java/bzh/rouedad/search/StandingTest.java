package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Courier;
import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing asked of many questions answers those that, asked of the whole index, find it. */
class StandingTest {
    private static final List<String> WORDS = List.of("cantine", "école", "écoles", "mairie", "hôtel de ville", "numérique", "budget",
            "réunion", "l’eau", "transports scolaires", "espace public", "carte d’identité", "CNI", "vélo", "le", "de");
    private Shelf shelf;
    private final Standing standing = new Standing();

    @BeforeEach
    void open() throws IOException {
        shelf = new Shelf(new ByteBuffersDirectory());
        shelf.index.markComplete();
        standing.index = shelf.index;
        standing.reach = shelf.search.reach;
        standing.synonyms = shelf.search.synonyms;
        standing.catalogue = new Catalogue() {
            @Override
            public Map<Ref, Entry> find(Collection<Ref> refs) {
                return Map.of();
            }
        };
        standing.courier = new Courier() {
            @Override
            public List<Activity> underway(String recipient) {
                return List.of();
            }
        };
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private static Entry page(long id, String title, String text) {
        return new Entry(new Ref("page", id), title, "/espaces/creatif/" + id, 1, Audience.EVERYONE, "creatif", "CRéATIF",
                List.of("budget"), text, Aspects.dated(Instant.parse("2007-10-24T09:30:00Z")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"cantine école | true", "cantines écoles | true", "cantine piscine | false",
        "'\"la cantine de l’école\"' | true", "'\"l’école de la cantine\"' | false", "cantine -école | false", "cantine -piscine | true",
        "cantine espace:creatif | true", "cantine espace:fing | false", "restauration scolaire | true",
        "comment inscrire les enfants à la cantine de l’école | true", "comment inscrire les enfants à la cantine du lycée | false"})
    void allOfAQuestionIsDemandedByAnyNameOfItsWords(String question, boolean answered) {
        Entry page = page(1, "La cantine de l’école", "Inscrire ses enfants.");
        assertEquals(answered, !standing.answered(List.of(page), Map.of(7L, new Sought(question, Filter.NONE))).get(page.ref()).isEmpty());
    }

    @Test
    void filtersDecideAsTheyDoInSearch() {
        Entry page = page(1, "La cantine", "x");
        Map<Long, Sought> questions = new HashMap<>();
        List<Map<Facet, String>> filters = List.of(Map.of(Facet.KIND, "page"), Map.of(Facet.KIND, "file"), Map.of(Facet.SPACE, "creatif"),
                Map.of(Facet.TAG, "budget"), Map.of(Facet.TAG, "autre"), Map.of(Facet.YEAR, "2007"), Map.of(Facet.STATUS, "PUBLISHED"));
        for (int i = 0; i < filters.size(); i++) {
            questions.put((long) i, new Sought("cantine", new Filter(filters.get(i))));
        }
        assertEquals(Set.of(0L, 2L, 3L, 5L), standing.answered(List.of(page), questions).get(page.ref()));
    }

    @Test
    void oneThingAloneAnswersWhatFindsItInTheIndex() {
        Random random = new Random(2007);
        List<Entry> pages = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            pages.add(page(i, some(random, 2), some(random, 6)));
        }
        shelf.put(pages);
        Map<Long, Sought> questions = new HashMap<>();
        for (long i = 0; i < 300; i++) {
            String question = some(random, 1 + random.nextInt(2));
            questions.put(i, new Sought(switch (random.nextInt(4)) {
                case 0 -> "\"" + question + "\"";
                case 1 -> question + " -" + WORDS.get(random.nextInt(8));
                default -> question;
            }, Filter.NONE));
        }
        Map<Ref, Set<Long>> alone = standing.answered(pages, questions);
        int answers = 0;
        for (Map.Entry<Long, Sought> question : questions.entrySet()) {
            Set<Ref> expected = standing.answering(Viewer.stranger(), question.getValue());
            Set<Ref> found = new HashSet<>();
            alone.forEach((ref, ids) -> {
                if (ids.contains(question.getKey())) {
                    found.add(ref);
                }
            });
            assertEquals(expected, found, question.getValue().question());
            answers += found.size();
        }
        assertTrue(answers > 300, "only " + answers + " answers");
    }

    @Test
    void questionsThatComeAndGoAreFollowed() {
        Entry page = page(1, "La cantine", "x");
        assertEquals(Set.of(1L), standing.answered(List.of(page), Map.of(1L, new Sought("cantine", Filter.NONE))).get(page.ref()));
        assertEquals(Set.of(2L), standing.answered(List.of(page), Map.of(2L, new Sought("cantine", Filter.NONE),
                3L, new Sought("école", Filter.NONE))).get(page.ref()));
        assertEquals(Set.of(), standing.answered(List.of(page), Map.of()).get(page.ref()));
    }

    @Test
    void aChangeOfSynonymsIsFeltByTheNextThing() {
        Synonyms[] current = {Synonyms.of("")};
        standing.synonyms = new SynonymList() {
            @Override
            protected Synonyms current() {
                return current[0];
            }
        };
        Entry page = page(1, "Le réfectoire", "x");
        Map<Long, Sought> questions = Map.of(1L, new Sought("cantine", Filter.NONE));
        assertEquals(Set.of(), standing.answered(List.of(page), questions).get(page.ref()));
        current[0] = Synonyms.of("cantine, réfectoire");
        assertEquals(Set.of(1L), standing.answered(List.of(page), questions).get(page.ref()));
    }

    @Test
    void filtersAreReadAsTheyWereWritten() {
        Filter filter = new Filter(Map.of(Facet.TAG, "a&b=c é+%", Facet.SPACE, "creatif", Facet.YEAR, "2007"));
        assertEquals("in=creatif&tag=a%26b%3Dc+%C3%A9%2B%25&year=2007", filter.written());
        assertEquals(filter, Filter.read(filter.written()));
        assertEquals(Filter.NONE, Filter.read(""));
    }

    private static String some(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString().strip();
    }
}
