package bzh.rouedad.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery.TopTermsBlendedFreqScoringRewrite;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * What makes one thing a better answer than another. Every word counts and none is required, so that a question in a
 * sentence works as two words do; each word is looked for in the whole text by its stem, itself and its first letters, and
 * again in the title and in the lead. Words that stand side by side in the question count more where they do in the text.
 * The weights come from the benchmark whose figures stand in CONTRIBUTING.
 */
final class Ranking {
    /** BM25 (S. Robertson and others, 1994) with a saturation a little below Lucene's: repeating a word helps less. */
    static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.75f);

    /** Fields whose words are stems, with their weights. */
    static final Map<String, Float> STEMS = weights();
    private static final float EXACT = 0.5f;
    private static final float START = 0.4f;
    private static final float SYNONYM = 0.5f;
    private static final float TOGETHER = 0.15f;
    /** How far apart two neighbours of the question may stand in a text. */
    private static final int NEAR = 3;
    private static final float MISTYPED = 0.6f;
    /** Shorter words are never taken for mistyped ones. */
    private static final int SHORTEST_MISTYPED = 4;
    private static final int ONE_MISTAKE = 7;
    private static final int MOST_CORRECTIONS = 8;

    private final Synonyms synonyms;
    private final Predicate<Query> rare;
    private final Map<String, Boolean> rarities = new HashMap<>();

    /** @param rare whether next to nothing of what the asker may see answers a query: its word may be mistyped */
    Ranking(Synonyms synonyms, Predicate<Query> rare) {
        this.synonyms = synonyms;
        this.rare = rare;
    }

    private static Map<String, Float> weights() {
        Map<String, Float> weights = new LinkedHashMap<>();
        weights.put(IndexDocument.ALL, 1f);
        weights.put(IndexDocument.TITLE, 0.5f);
        weights.put(IndexDocument.LEAD, 0.4f);
        return weights;
    }

    /** The query that scores whatever has one of these words, by any of its names, or words that begin alike. */
    Query of(List<Word> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        names(query, IndexDocument.ALL, words);
        words.forEach(word -> query.add(new BoostQuery(term(IndexDocument.START, word.start()), START), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    /**
     * Scores what makes some of those answers better than others: the words in the title and in the lead, as they are written,
     * and near their neighbours of the question. It finds nothing else and is dear, so it is asked of the best answers alone.
     */
    Query refined(List<Word> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        STEMS.keySet().stream().filter(field -> !field.equals(IndexDocument.ALL)).forEach(field -> names(query, field, words));
        for (int i = 0; i < words.size(); i++) {
            query.add(new BoostQuery(term(IndexDocument.EXACT, words.get(i).exact()), EXACT), BooleanClause.Occur.SHOULD);
            for (Map.Entry<String, Float> field : i == 0 ? Map.<String, Float>of().entrySet() : STEMS.entrySet()) {
                query.add(new BoostQuery(new PhraseQuery(NEAR, field.getKey(), words.get(i - 1).stem(), words.get(i).stem()),
                        TOGETHER * field.getValue()), BooleanClause.Occur.SHOULD);
            }
        }
        return query.build();
    }

    private void names(BooleanQuery.Builder query, String field, List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            query.add(new BoostQuery(anyName(field, words, i), STEMS.get(field)), BooleanClause.Occur.SHOULD);
            for (int count = 2; count <= synonyms.longest(); count++) {
                List<Query> names = names(field, words, i, count);
                if (!names.isEmpty()) {
                    query.add(new BoostQuery(best(names), STEMS.get(field)), BooleanClause.Occur.SHOULD);
                }
            }
        }
    }

    /**
     * Whatever has this word or what else it may be called, or another name of an expression that it is part of. Words that
     * only begin like it are not meant by it.
     */
    Query meant(List<Word> words, int at) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(anyName(IndexDocument.ALL, words, at), BooleanClause.Occur.SHOULD);
        for (int from = 0; from <= at; from++) {
            for (int count = Math.max(2, at - from + 1); count <= synonyms.longest(); count++) {
                names(IndexDocument.ALL, words, from, count).forEach(name -> query.add(name, BooleanClause.Occur.SHOULD));
            }
        }
        return query.build();
    }

    /** One word, or what else it may be called, or what it may have been meant to be. */
    private Query anyName(String field, List<Word> words, int at) {
        Query itself = term(field, words.get(at).stem());
        List<Query> names = names(field, words, at, 1);
        names.add(0, itself);
        mistyped(field, words.get(at)).ifPresent(names::add);
        return best(names);
    }

    private List<Query> names(String field, List<Word> words, int at, int count) {
        List<Query> names = new ArrayList<>();
        synonyms.of(words, at, count).forEach(other -> names.add(new BoostQuery(expression(field, other.words()), SYNONYM)));
        return names;
    }

    /** Whether next to nothing that the asker may see has this word. */
    boolean isRare(Word word) {
        return rarities.computeIfAbsent(word.stem(), stem -> rare.test(term(IndexDocument.ALL, stem)));
    }

    private Optional<Query> mistyped(String field, Word word) {
        String stem = word.stem();
        if (stem.length() < SHORTEST_MISTYPED || !isRare(word)) {
            return Optional.empty();
        }
        return Optional.of(new BoostQuery(new FuzzyQuery(new Term(field, stem), stem.length() < ONE_MISTAKE ? 1 : 2, 1,
                MOST_CORRECTIONS, true, new TopTermsBlendedFreqScoringRewrite(MOST_CORRECTIONS)), MISTYPED));
    }

    /** The words side by side, as in the expression they were taken from. */
    static Query expression(String field, List<Word> words) {
        if (words.size() == 1) {
            return term(field, words.get(0).stem());
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word.stem()), word.place()));
        return phrase.build();
    }

    private static Query best(List<Query> queries) {
        return queries.size() == 1 ? queries.get(0) : new DisjunctionMaxQuery(queries, 0);
    }

    static TermQuery term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }
}
