package bzh.rouedad.search;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How French text becomes words to find: elided articles go, capitals and accents are folded. Then a word takes one of
 * three forms: its stem by the light French stemmer (J. Savoy, 2006), itself, or its first six letters, which forgive
 * endings that the stemmer does not know. What is indexed keeps its stop words, so that a question made of nothing else
 * still finds something; a question loses them.
 */
final class Analyzers {
    /** Letters of the short form. */
    private static final int SHORT = 6;
    private static final int BETWEEN_PARTS = 100;
    private static final CharArraySet STOP_WORDS = folded();

    private Analyzers() {
    }

    /** For what is put into the index, each field in its form. */
    static Analyzer forText() {
        return new PerFieldAnalyzerWrapper(stems(CharArraySet.EMPTY_SET), Map.of(
                IndexDocument.TITLE, stems(STOP_WORDS), IndexDocument.LEAD, stems(STOP_WORDS),
                IndexDocument.EXACT, exact(CharArraySet.EMPTY_SET), IndexDocument.START, starts(CharArraySet.EMPTY_SET),
                IndexDocument.BEGINNING, new French(CharArraySet.EMPTY_SET,
                        words -> new EdgeNGramTokenFilter(words, 1, Suggestions.LONGEST_BEGINNING, false))));
    }

    /** For what is asked, in the form of the field. */
    static Analyzer forQuestions() {
        return new PerFieldAnalyzerWrapper(stems(STOP_WORDS), Map.of(
                IndexDocument.EXACT, exact(STOP_WORDS), IndexDocument.START, starts(STOP_WORDS)));
    }

    private static Analyzer stems(CharArraySet stopWords) {
        return new French(stopWords, FrenchLightStemFilter::new);
    }

    private static Analyzer exact(CharArraySet stopWords) {
        return new French(stopWords, words -> words);
    }

    private static Analyzer starts(CharArraySet stopWords) {
        return new French(stopWords, words -> new TruncateTokenFilter(words, SHORT));
    }

    /** Lucene's own French stop words without their accents, and the words questions are made of. */
    private static CharArraySet folded() {
        CharArraySet words = new CharArraySet(300, true);
        for (Object word : FrenchAnalyzer.getDefaultStopSet()) {
            char[] from = (char[]) word;
            char[] to = new char[from.length * 4];
            words.add(new String(to, 0, ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length)));
        }
        words.addAll(List.of("comment", "pourquoi", "quand", "combien", "quel", "quelle", "quels", "quelles", "est", "faut",
                "faire", "puis", "peut", "peux", "doit", "dois", "avoir", "etre", "sont", "cela", "ca"));
        return words;
    }

    private static final class French extends Analyzer {
        private final CharArraySet stopWords;
        private final UnaryOperator<TokenStream> form;

        French(CharArraySet stopWords, UnaryOperator<TokenStream> form) {
            this.stopWords = stopWords;
            this.form = form;
        }

        /** No expression reaches from one part of a field into the next. */
        @Override
        public int getPositionIncrementGap(String field) {
            return BETWEEN_PARTS;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream stream = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
            stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
            stream = new StopFilter(stream, stopWords);
            return new TokenStreamComponents(words, form.apply(stream));
        }
    }
}
