package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Audience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final List<String> WORDS = List.of("cantine", "cantines", "restauration", "scolaire", "scolarité", "espace",
            "public", "numérique", "EPN", "cyberbase", "territoires", "territorial", "association", "associer", "la", "de", "numerqiue",
            "inscription", "inscrire", "centre", "communal", "action", "sociale", "CCAS");

    private final Random random = new Random(2007);

    private String words(int count) {
        return random.ints(count, 0, WORDS.size()).mapToObj(WORDS::get).reduce((a, b) -> a + " " + b).orElse("");
    }

    @Test
    void whatRefinesTheOrderFindsNothingElse() throws IOException {
        try (Shelf shelf = new Shelf(new ByteBuffersDirectory())) {
            List<Entry> things = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                things.add(new Entry(new Ref("page", i), words(1 + random.nextInt(3)), "/" + i, 1, Audience.EVERYONE, "e", "E",
                        random.nextBoolean() ? List.of() : List.of(words(1), words(2)), words(random.nextInt(4))));
            }
            shelf.put(things);
            int some = 0;
            for (int i = 0; i < 500; i++) {
                List<Word> question = Word.of(words(1 + random.nextInt(4)));
                Ranking ranking = new Ranking(shelf.synonyms, word -> false);
                int scored = count(shelf, ranking.of(question));
                assertEquals(scored, count(shelf, new BooleanQuery.Builder().add(ranking.of(question), BooleanClause.Occur.SHOULD)
                        .add(ranking.refined(question), BooleanClause.Occur.SHOULD).build()), question::toString);
                some += scored > 0 && scored < things.size() ? 1 : 0;
            }
            assertTrue(some > 400, "questions that find some and not all: " + some);
        }
    }

    private static int count(Shelf shelf, Query query) {
        return shelf.index.ask(searcher -> searcher.count(query));
    }
}
