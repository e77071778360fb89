package bzh.rouedad.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.Sequence;

/** Pieces of a text that, put together again, are the text: no character is left out. */
final class Pieces extends Sequence {
    /** A line with its end; the last one may have none. */
    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    /** What spaces part, cells of a table kept apart; the end of a line; other blanks. Nothing else is in a text. */
    private static final Pattern CHUNK = Pattern.compile("\\n|[^\\S\\n]+|\\||[^\\s|]+", Pattern.UNICODE_CHARACTER_CLASS);
    /** As a reader sees them: words with their accents, the end of a line, other blanks, and each sign for itself. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\n|[^\\S\\n]+|.",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private static final Pattern BLANK = Pattern.compile("\\s", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<String> list;

    private Pieces(List<String> list) {
        this.list = list;
    }

    static Pieces lines(String text) {
        return of(LINE, text);
    }

    static Pieces chunks(String text) {
        return of(CHUNK, text);
    }

    static Pieces words(String text) {
        return of(WORD, text);
    }

    static Pieces of(List<String> list) {
        return new Pieces(List.copyOf(list));
    }

    private static Pieces of(Pattern piece, String text) {
        List<String> list = new ArrayList<>();
        for (Matcher found = piece.matcher(text); found.find();) {
            list.add(found.group());
        }
        return new Pieces(list);
    }

    @Override
    public int size() {
        return list.size();
    }

    String get(int index) {
        return list.get(index);
    }

    boolean isBlank(int index) {
        return BLANK.matcher(list.get(index)).lookingAt();
    }

    /** The text from this piece up to the other, which is not in it. */
    String text(int from, int to) {
        return String.join("", list.subList(from, to));
    }
}
