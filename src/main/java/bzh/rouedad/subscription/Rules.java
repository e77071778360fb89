package bzh.rouedad.subscription;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;

/**
 * The occurrences of a rule of recurrence (RFC 5545, 3.3.10), reckoned in local hours, so that clocks that change do not move
 * them. The library reckons; families of rules in which it differs from others are refused rather than guessed.
 */
final class Rules {
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})(T\\d{6})?Z?");
    private static final Pattern SHORT = Pattern.compile("FREQ=(SECONDLY|MINUTELY|HOURLY)");
    private static final Pattern HOURS = Pattern.compile("BY(HOUR|MINUTE|SECOND)=");
    private static final Pattern LIST = Pattern.compile("BY(HOUR|MINUTE|SECOND)=[^;]*");
    /** Hours of one day that a rule names at most: more are no meeting, and cost time. */
    private static final int MOST_HOURS = 24;
    private static final String OTHER_CALENDAR = "RSCALE=";

    private static final int LONGEST = 2000;

    private Rules() {
    }

    /**
     * Local starts from one moment on, {@code limit} at most.
     *
     * @param rule  the value of the property
     * @param first where the rule begins: a date, or a local date with its hour
     * @param from  none before it are asked for; of the same kind
     * @param last  none after it are asked for; of the same kind
     * @throws Refused with {@link Refusal#UNSURE_RULE}
     */
    static List<Temporal> starts(String rule, Temporal first, Temporal from, Temporal last, int limit) {
        // Longer ones were written by no calendar: taken apart, they would take memory that readers need.
        if (rule.length() > LONGEST) {
            throw new Refused(Refusal.UNSURE_RULE);
        }
        String clean = rule.strip().toUpperCase(Locale.ROOT);
        boolean isDate = first instanceof LocalDate;
        if (isUnsure(clean, isDate) || hours(clean) > MOST_HOURS) {
            throw new Refused(Refusal.UNSURE_RULE);
        }
        try {
            return List.copyOf(new Recur<Temporal>(until(clean, isDate)).getDates(first, from, last, limit));
        } catch (RuntimeException e) {
            throw new Refused(Refusal.UNSURE_RULE);
        }
    }

    private static boolean isUnsure(String rule, boolean isDate) {
        boolean isWeeks = rule.contains("BYWEEKNO=");
        return !rule.contains("FREQ=") || rule.matches(".*INTERVAL=0*(;.*)?") || rule.contains(OTHER_CALENDAR) || SHORT.matcher(rule).find() || rule.contains("BYSETPOS=") && rule.contains("FREQ=WEEKLY")
                || isWeeks && (rule.contains("BYMONTH") || rule.contains("BYYEARDAY") || rule.matches(".*BYWEEKNO=[^;]*-?53.*"))
                || isDate && HOURS.matcher(rule).find();
    }

    private static long hours(String rule) {
        long product = 1;
        Matcher lists = LIST.matcher(rule);
        while (lists.find()) {
            product *= lists.group().chars().filter(c -> c == ',').count() + 1;
        }
        return product;
    }

    /** The end of the rule as the local hours say it; a date alone ends with its day. */
    private static String until(String rule, boolean isDate) {
        Matcher end = UNTIL.matcher(rule);
        return !end.find() ? rule : end.replaceFirst("UNTIL=" + end.group(1) + (isDate ? "" : end.group(2) == null ? "T235959" : end.group(2)));
    }

}
