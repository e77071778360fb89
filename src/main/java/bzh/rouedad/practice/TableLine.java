package bzh.rouedad.practice;

import java.util.List;
import java.util.Locale;

/**
 * What becomes of one line of a table that is brought in.
 *
 * @param number where it begins in the file, from 1
 * @param title  of the practice, as far as it can be read
 */
public record TableLine(long number, String title, Outcome outcome, List<Remark> remarks) {
    /** What becomes of a line. */
    public enum Outcome {
        NEW, CHANGED, SAME, REFUSED
    }

    /**
     * Something to be told of a line.
     *
     * @param column where it stands; empty for the line as a whole
     */
    public record Remark(String column, Sentence sentence) {
        public String getColumn() {
            return column;
        }

        /** In this language. */
        public String in(Locale language) {
            return sentence.in(language);
        }
    }

    /** A sentence that is told in the language of whoever reads it. */
    @FunctionalInterface
    public interface Sentence {
        String in(Locale language);
    }

    public long getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public List<Remark> getRemarks() {
        return remarks;
    }
}
