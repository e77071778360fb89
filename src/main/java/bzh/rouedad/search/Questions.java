package bzh.rouedad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns what somebody typed into a Lucene query. There is no query language: every word counts, none is required, so
 * that a question in a sentence works; words of the title weigh most, and words that stand together more still.
 */
final class Questions {
    private static final int MOST_WORDS = 40;
    private static final float TITLE = 4f;
    private static final float TAGS = 2f;
    private static final float TOGETHER = 2f;
    private static final float TIE = 0.2f;

    private final Analyzer questions = Analyzers.forQuestions();
    private final Analyzer text = Analyzers.forText();

    /** The query for these words, or null when there is not a single one. */
    Query of(String typed) {
        List<String> words = words(questions, typed);
        if (words.isEmpty()) {
            words = words(text, typed);
        }
        if (words.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(anywhere(word), BooleanClause.Occur.SHOULD));
        for (int i = 0; i + 1 < words.size(); i++) {
            query.add(together(words.get(i), words.get(i + 1)), BooleanClause.Occur.SHOULD);
        }
        if (words.size() == 1 && words.get(0).length() >= 3) {
            query.add(new PrefixQuery(new Term(IndexDocument.TITLE, words.get(0))), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    private static Query anywhere(String word) {
        return new DisjunctionMaxQuery(List.of(
                new BoostQuery(new TermQuery(new Term(IndexDocument.TITLE, word)), TITLE),
                new BoostQuery(new TermQuery(new Term(IndexDocument.TAGS, word)), TAGS),
                new TermQuery(new Term(IndexDocument.BODY, word))), TIE);
    }

    private static Query together(String first, String second) {
        return new DisjunctionMaxQuery(List.of(
                new BoostQuery(new PhraseQuery(2, IndexDocument.TITLE, first, second), TOGETHER),
                new PhraseQuery(2, IndexDocument.BODY, first, second)), TIE);
    }

    private static List<String> words(Analyzer analyzer, String typed) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(IndexDocument.BODY, typed)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && words.size() < MOST_WORDS) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
