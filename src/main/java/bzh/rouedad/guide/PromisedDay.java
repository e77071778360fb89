package bzh.rouedad.guide;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last day on which a promise in French words is kept: {@code janvier 2008} ends on its 31st, {@code 1er trimestre 2008}
 * with March, {@code été 2008} with September, {@code courant 2008} with the year. Only for putting promises in a row: what
 * readers see are the words.
 */
final class PromisedDay {
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)(?:-(\\d\\d))?\\b");
    private static final Pattern DIGITS = Pattern.compile("\\b(?:(\\d\\d?)[/.])?(\\d\\d?)[/.]((?:19|20)\\d\\d)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern DAY = Pattern.compile("\\b(1er|\\d\\d?) (?=janv|fevr|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)");
    /** Words and the month with which they end, in folded letters; what says more stands first. */
    private static final Map<Pattern, Integer> ENDS = ends();

    private PromisedDay() {
    }

    /** Empty when the words name no year. */
    static Optional<LocalDate> of(String words) {
        String text = words == null ? "" : folded(words);
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.find()) {
            return day(digits.group(3), digits.group(2), digits.group(1));
        }
        Matcher year = YEAR.matcher(text);
        if (!year.find()) {
            return Optional.empty();
        }
        int month = ENDS.entrySet().stream().filter(end -> end.getKey().matcher(text).find()).findFirst().map(Map.Entry::getValue).orElse(12);
        Matcher day = DAY.matcher(text);
        return day(year.group(), String.valueOf(month), day.find() ? day.group(1).replace("er", "") : null);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            YearMonth of = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return Optional.of(day == null ? of.atEndOfMonth() : of.atDay(Integer.parseInt(day)));
        } catch (DateTimeException noDay) {
            return Optional.of(LocalDate.of(Integer.parseInt(year), 12, 31));
        }
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private static Map<Pattern, Integer> ends() {
        Map<Pattern, Integer> ends = new LinkedHashMap<>();
        String[] months = {"janv", "fevr", "mars", "avril", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec"};
        for (int month = 1; month <= months.length; month++) {
            ends.put(Pattern.compile("\\b" + months[month - 1]), month);
        }
        String[] ordinals = {"1er|premier|t1", "2e|2eme|2nd|deuxieme|second|t2", "3e|3eme|troisieme|t3", "4e|4eme|quatrieme|dernier|t4"};
        for (int quarter = 1; quarter <= ordinals.length; quarter++) {
            ends.put(Pattern.compile("\\b(?:" + ordinals[quarter - 1] + ")\\b(?: trimestre)?(?! semestre)"), 3 * quarter);
        }
        ends.put(Pattern.compile("\\b(?:1er|premier) semestre"), 6);
        String[] seasons = {"printemps", "ete", "rentree", "automne", "hiver", "debut", "mi"};
        int[] last = {6, 9, 9, 12, 3, 3, 6};
        for (int season = 0; season < seasons.length; season++) {
            ends.put(Pattern.compile("\\b" + seasons[season] + "\\b"), last[season]);
        }
        return ends;
    }
}
