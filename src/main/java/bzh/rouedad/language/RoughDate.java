package bzh.rouedad.language;

import java.text.Normalizer;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A year, or a month of it: nobody remembers the day an initiative began. Years lie between 1900 and 2100.
 *
 * @param month 1 to 12; 0 for the year as a whole
 */
public record RoughDate(int year, int month) {
    private static final Pattern FORMS = Pattern.compile(
            "(?<year>\\d{4})(?:[-/.](?<month>\\d{1,2}))?|(?<first>\\d{1,2})[-/.](?<after>\\d{4})|(?<name>\\p{L}+)\\.? (?<of>\\d{4})");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;
    private static final int MONTHS = 12;

    /**
     * Reads {@code 1998}, {@code 1998-05}, {@code 05/1998} or {@code mai 1998}; null when nothing was typed.
     *
     * @throws InvalidInput at the field when it is none of these
     */
    public static RoughDate typed(String field, String text) {
        String clean = InvalidInput.optional(field, text, 40);
        if (clean == null) {
            return null;
        }
        return read(clean).orElseThrow(() -> new InvalidInput(field, "language.invalid.date", clean));
    }

    /** Reads what {@link #toString} wrote; null for null. */
    public static RoughDate kept(String text) {
        return text == null ? null : read(text).orElseThrow();
    }

    private static Optional<RoughDate> read(String text) {
        Matcher form = FORMS.matcher(text.replaceAll("\\s+", " "));
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(told(form, "year", told(form, "after", form.group("of"))));
        String number = told(form, "month", form.group("first"));
        int month = form.group("name") != null ? monthNamed(form.group("name"))
                : number == null ? 0 : Integer.parseInt(number);
        boolean named = number != null || form.group("name") != null;
        return year < EARLIEST || year > LATEST || month > MONTHS || named && month < 1 ? Optional.empty()
                : Optional.of(new RoughDate(year, month));
    }

    private static String told(Matcher form, String group, String otherwise) {
        return form.group(group) == null ? otherwise : form.group(group);
    }

    /** The month that begins like this in French, by three letters at least; 0 for none or several. */
    private static int monthNamed(String name) {
        String start = folded(name);
        int[] meant = IntStream.rangeClosed(1, MONTHS).filter(month -> start.length() >= 3
                && folded(YearMonth.of(EARLIEST, month).getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH)).startsWith(start))
                .toArray();
        return meant.length == 1 ? meant[0] : 0;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /** Whether it ends before the other begins; not so for null. */
    public boolean isBefore(RoughDate other) {
        return other != null && last().compareTo(other.first()) < 0;
    }

    private YearMonth first() {
        return Year.of(year).atMonth(month == 0 ? 1 : month);
    }

    private YearMonth last() {
        return Year.of(year).atMonth(month == 0 ? MONTHS : month);
    }

    /** {@code 1998} or {@code 1998-05}. */
    @Override
    public String toString() {
        return month == 0 ? Integer.toString(year) : String.format(Locale.ROOT, "%d-%02d", year, month);
    }

    /** As readers of this language write it: {@code mai 1998}. */
    public String in(Locale language) {
        return month == 0 ? Integer.toString(year)
                : first().getMonth().getDisplayName(TextStyle.FULL, language) + " " + year;
    }
}
