package bzh.rouedad.search;

import bzh.rouedad.language.Characters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * What a thing of the index is about, as queries for others like it: the words that are frequent in it and rare elsewhere
 * (tf-idf, K. Spärck Jones, 1972; as Lucene's own "more like this" does, which knows no weights of fields), and its tags.
 *
 * @param near  what may be like it, by the words of whole texts alone: Lucene need not look at everything for the best of these
 * @param exact how like a thing is, by where the words stand and by tags; itself most
 */
record Likeness(Query near, Query exact) {
    /** Words that make the query. */
    private static final int WORDS = 25;
    /** Of these, how many a like thing has at least: one rare word alone is an accident. */
    private static final int SHARED = 3;
    /** Characters of a text that are looked at; what it is about is told by then. */
    private static final int LOOKED_AT = 10_000;
    /** Words that are looked up in the index, the most frequent in the thing. */
    private static final int CANDIDATES = 100;
    private static final int SHORTEST = 3;
    private static final int TITLE_COUNTS = 3;
    /** What a word counts more each time it is repeated. */
    private static final double REPEATED = 0.75;
    private static final float TAG = 1f;
    private static final Analyzer WORDS_OF_TEXT = Analyzers.forQuestions();

    /** What is like this thing; null when it has too few words that others have, too. */
    static Likeness of(IndexSearcher searcher, int doc) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Map<String, Double> weights = new HashMap<>();
        for (Map.Entry<String, Double> word : best(counts(searcher, doc), CANDIDATES)) {
            int holders = reader.docFreq(new Term(IndexDocument.ALL, word.getKey()));
            if (holders > 1) {
                weights.put(word.getKey(), Math.pow(word.getValue(), REPEATED) * Math.log((1.0 + reader.numDocs()) / holders));
            }
        }
        List<Map.Entry<String, Double>> words = best(weights, WORDS);
        if (words.size() < 2) {
            return null;
        }
        BooleanQuery.Builder near = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.min(SHARED, words.size()));
        BooleanQuery.Builder exact = new BooleanQuery.Builder();
        for (Map.Entry<String, Double> word : words) {
            float weight = (float) (word.getValue() / words.get(0).getValue());
            near.add(new BoostQuery(Ranking.term(IndexDocument.ALL, word.getKey()), weight), BooleanClause.Occur.SHOULD);
            Ranking.STEMS.forEach((field, counts) -> exact.add(new BoostQuery(Ranking.term(field, word.getKey()), weight * counts),
                    BooleanClause.Occur.SHOULD));
        }
        for (String tag : tags(reader, doc)) {
            exact.add(new BoostQuery(new ConstantScoreQuery(Ranking.term(Facet.TAG.field(), tag)), TAG),
                    BooleanClause.Occur.SHOULD);
        }
        return new Likeness(near.build(), exact.build());
    }

    private static Map<String, Double> counts(IndexSearcher searcher, int doc) throws IOException {
        Map<String, Double> counts = new HashMap<>();
        Terms title = searcher.getIndexReader().termVectors().get(doc, IndexDocument.TITLE);
        if (title != null) {
            TermsEnum each = title.iterator();
            while (each.next() != null) {
                add(counts, each.term().utf8ToString(), TITLE_COUNTS * each.totalTermFreq());
            }
        }
        String text = searcher.storedFields().document(doc, Set.of(IndexDocument.TEXT)).get(IndexDocument.TEXT);
        try (TokenStream stream = WORDS_OF_TEXT.tokenStream(IndexDocument.ALL, Characters.cut(text, LOOKED_AT))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                add(counts, word.toString(), 1);
            }
            stream.end();
        }
        return counts;
    }

    private static void add(Map<String, Double> counts, String word, long number) {
        if (word.length() >= SHORTEST && !Character.isDigit(word.charAt(0))) {
            counts.merge(word, (double) number, Double::sum);
        }
    }

    private static List<String> tags(IndexReader reader, int doc) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Facet.TAG.field());
        List<String> tags = new ArrayList<>();
        if (values.advanceExact(doc - leaf.docBase)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                tags.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return tags;
    }

    private static List<Map.Entry<String, Double>> best(Map<String, Double> words, int most) {
        return words.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).limit(most).toList();
    }
}
