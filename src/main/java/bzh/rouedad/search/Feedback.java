package bzh.rouedad.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Lets the first answers help to find the others: the words that mark their titles and leads count a little, too
 * (pseudo relevance feedback, J. Rocchio, 1971). It changes the order of answers and never their number, and learns from
 * nothing the asker may not see.
 */
final class Feedback {
    private static final int ANSWERS = 8;
    private static final int WORDS = 10;
    /** Words that are looked up in the index to find those. */
    private static final int CANDIDATES = 30;
    private static final float WEIGHT = 0.15f;
    private static final List<String> FIELDS = List.of(IndexDocument.TITLE, IndexDocument.LEAD);

    private Feedback() {
    }

    /** Scores the words that mark the first answers, which stand in their order. */
    static Query of(IndexSearcher searcher, ScoreDoc[] answers, List<Word> words) throws IOException {
        Map<String, Double> marks = new HashMap<>();
        for (ScoreDoc doc : Arrays.copyOf(answers, Math.min(ANSWERS, answers.length))) {
            Map<String, Long> counts = words(searcher.getIndexReader(), doc.doc);
            double length = counts.values().stream().mapToLong(Long::longValue).sum();
            counts.forEach((word, count) -> marks.merge(word, count / length * doc.score, Double::sum));
        }
        words.forEach(word -> marks.remove(word.stem()));
        Map<String, Double> weighed = new HashMap<>();
        for (Map.Entry<String, Double> mark : best(marks, CANDIDATES)) {
            weighed.put(mark.getKey(), mark.getValue() * rarity(searcher.getIndexReader(), mark.getKey()));
        }
        List<Map.Entry<String, Double>> best = best(weighed, WORDS);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Map.Entry<String, Double> mark : best) {
            query.add(new BoostQuery(new TermQuery(new Term(IndexDocument.ALL, mark.getKey())),
                    (float) (WEIGHT * mark.getValue() / best.get(0).getValue())), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private static List<Map.Entry<String, Double>> best(Map<String, Double> marks, int most) {
        return marks.entrySet().stream().filter(mark -> mark.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(most).toList();
    }

    private static Map<String, Long> words(IndexReader reader, int doc) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (String field : FIELDS) {
            Terms terms = reader.termVectors().get(doc, field);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    counts.merge(each.term().utf8ToString(), each.totalTermFreq(), Long::sum);
                }
            }
        }
        return counts;
    }

    private static double rarity(IndexReader reader, String word) throws IOException {
        return Math.log((1.0 + reader.numDocs()) / (1.0 + reader.docFreq(new Term(IndexDocument.ALL, word))));
    }
}
