package bzh.rouedad.search;

import bzh.rouedad.language.Characters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A question as it is counted: questions that differ in capitals, accents, blanks or the marks at their ends are one. What
 * may tell of a person is none: whatever looks like an e-mail address, a telephone number, a date of birth or the number of
 * a file. Nor are long texts, which somebody pasted.
 *
 * @param key     without accents
 * @param written as it may be shown
 */
record FoldedQuestion(String key, String written) {
    /** Characters of the longest question that is counted. */
    static final int LONGEST = 100;
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ENDS = Pattern.compile("^[\\s?!.,;:]+|(?<![\\s?!.,;:])[\\s?!.,;:]+$");
    /** Digits with what stands between the groups of a number. */
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s.,/()+_–-]{0,3}\\d)*");
    /** Two years, or a law of a year. */
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d\\d\\D{1,3}(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d{1,4}");
    /** A postal code has fewer digits in a row, a telephone number more in all. */
    private static final Pattern LONG = Pattern.compile("\\d{6}|(?:\\d\\D*){8}");

    /** What counts of what was typed; nothing when it has no words or may tell of a person. */
    static Optional<FoldedQuestion> of(String typed) {
        if (typed == null || typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(INVISIBLE.matcher(Characters.clean(typed)).replaceAll(""), Normalizer.Form.NFKC)
                .replace('’', '\'').toLowerCase(Locale.ROOT);
        String written = ENDS.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("");
        String key = folded(written);
        boolean counts = !Word.allOf(key).isEmpty() && key.length() <= LONGEST && written.length() <= LONGEST && !isPersonal(key);
        return counts ? Optional.of(new FoldedQuestion(key, written)) : Optional.empty();
    }

    private static boolean isPersonal(String text) {
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            if (LONG.matcher(numbers.group()).find() && !YEARS.matcher(numbers.group()).matches()) {
                return true;
            }
        }
        return text.indexOf('@') >= 0;
    }

    private static String folded(String text) {
        char[] from = text.toCharArray();
        // One character becomes four at most.
        char[] to = new char[from.length * 4];
        return new String(to, 0, ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length));
    }
}
