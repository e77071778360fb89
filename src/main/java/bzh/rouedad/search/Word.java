package bzh.rouedad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A word of a question in the forms of the index.
 *
 * @param stem  without its ending
 * @param exact as written, folded
 * @param start its first letters
 * @param place which word of the question it is, those left out counted
 * @param from  where it begins in what was typed, in characters
 * @param to    where it ends there
 */
record Word(String stem, String exact, String start, int place, int from, int to) {
    /** Words of a question that are read; those that follow are not. */
    static final int MOST = 32;

    private static final Analyzer QUESTIONS = Analyzers.forQuestions();
    private static final Analyzer TEXT = Analyzers.forText();

    /** The words that carry the question; all of them when it has nothing but stop words. */
    static List<Word> of(String typed) {
        List<Word> words = of(QUESTIONS, typed);
        return words.isEmpty() ? of(TEXT, typed) : words;
    }

    /** Whether there is a word that means something, rather than none or stop words only. */
    static boolean saysSomething(String typed) {
        return !of(QUESTIONS, typed).isEmpty();
    }

    /** All words, in their order, those that mean little included. */
    static List<Word> allOf(String typed) {
        return of(TEXT, typed);
    }

    /** The words that carry the question, the last first. */
    static List<Word> reversed(String typed) {
        List<Word> words = new ArrayList<>(of(typed));
        Collections.reverse(words);
        return words;
    }

    private static List<Word> of(Analyzer analyzer, String typed) {
        List<Token> stems = tokens(analyzer, IndexDocument.ALL, typed);
        List<Token> exact = tokens(analyzer, IndexDocument.EXACT, typed);
        List<Token> starts = tokens(analyzer, IndexDocument.START, typed);
        List<Word> words = new ArrayList<>();
        // No form drops a word, so that the three lists are of one length.
        for (int i = 0; i < stems.size(); i++) {
            words.add(new Word(stems.get(i).text, exact.get(i).text, starts.get(i).text, stems.get(i).place, stems.get(i).from,
                    stems.get(i).to));
        }
        return words;
    }

    private static List<Token> tokens(Analyzer analyzer, String field, String typed) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(field, typed)) {
            CharTermAttribute text = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            int place = -1;
            while (stream.incrementToken() && tokens.size() < MOST) {
                place += step.getPositionIncrement();
                tokens.add(new Token(text.toString(), place, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private record Token(String text, int place, int from, int to) {
    }
}
