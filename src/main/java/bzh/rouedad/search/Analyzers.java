package bzh.rouedad.search;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * How French text becomes words to find: elided articles go, capitals and accents are folded, endings are cut by the
 * light French stemmer (J. Savoy, 2006). What is indexed keeps its stop words, so that a question made of nothing else
 * still finds something; a question loses them.
 */
final class Analyzers {
    private static final CharArraySet STOP_WORDS = folded();

    private Analyzers() {
    }

    static Analyzer forText() {
        return new French(CharArraySet.EMPTY_SET);
    }

    static Analyzer forQuestions() {
        return new French(STOP_WORDS);
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

        French(CharArraySet stopWords) {
            this.stopWords = stopWords;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream stream = new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
            stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
            stream = new StopFilter(stream, stopWords);
            return new TokenStreamComponents(words, new FrenchLightStemFilter(stream));
        }
    }
}
