package bzh.rouedad.extraction;

/**
 * What came out of a file: a text, or why there is none.
 *
 * @param text    {@link Extraction#LONGEST} characters at most, words apart by one blank or line end; null when refused
 * @param refusal null when there is a text
 */
public record Extracted(String text, Refusal refusal) {
    static Extracted text(String text) {
        return new Extracted(text, null);
    }

    static Extracted refused(Refusal refusal) {
        return new Extracted(null, refusal);
    }
}
