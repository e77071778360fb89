package bzh.rouedad.practice;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an initiative costs, in whole euros, up to ten thousand millions.
 *
 * @param least null when only an upper bound is known
 * @param most  null when only a lower bound is known; the same as {@code least} for one amount
 * @param about whether the amount is no exact one
 */
public record Cost(Long least, Long most, boolean about) {
    private static final long LARGEST = 10_000_000_000L;
    private static final String NUMBER = "(\\d{1,3}(?:[ .']\\d{3})+(?:,\\d{1,2})?|\\d+(?:[.,]\\d{1,3})?)";
    private static final String UNIT = " ?(k|m|md|mille|millions?|milliards?)?(?: ?d')?(?: ?(?:€|eur|euros?))?";
    private static final Pattern ONE = Pattern.compile(NUMBER + UNIT);
    private static final Pattern TWO = Pattern.compile("(?:de |entre )?" + NUMBER + UNIT + " ?(?:-|–|à|et|a) ?" + NUMBER + UNIT);
    private static final Pattern ROUGHLY = Pattern.compile("^(?:environ|env\\.?|approximativement|approx\\.?|autour de|pres de|près de|~|≈|±|\\+/-) ?");
    private static final Pattern AT_MOST = Pattern.compile("^(?:moins de|jusqu'à|au plus|max\\.?|<|≤) ?");
    private static final Pattern AT_LEAST = Pattern.compile("^(?:plus de|au moins|à partir de|min\\.?|>|≥) ?");

    /**
     * Understands what people type: {@code 12 000}, {@code 12 000 €}, {@code env. 12 k€}, {@code 1,5 M€}, {@code 10 à 15 k€},
     * {@code moins de 5 000 €}, {@code gratuit}; taxes in or out are not told apart. Null when nothing was typed.
     *
     * @throws InvalidInput at {@code cost} when no amount is understood, or one that is too large
     */
    public static Cost typed(String text) {
        String clean = InvalidInput.optional("cost", text, 60);
        if (clean == null) {
            return null;
        }
        return understood(clean).orElseThrow(() -> new InvalidInput("cost", "practice.invalid.cost", clean));
    }

    private static Optional<Cost> understood(String typed) {
        String text = typed.toLowerCase(Locale.FRENCH).replace('’', '\'').replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll(" ?\\b(?:ht|ttc|h\\.t\\.?|t\\.t\\.c\\.?)$", "").strip();
        if (text.matches("gratuit(?:ement)?|aucun|rien|nul")) {
            return Optional.of(new Cost(0L, 0L, false));
        }
        String amount = ROUGHLY.matcher(text).replaceFirst("");
        boolean about = !amount.equals(text);
        String below = AT_MOST.matcher(amount).replaceFirst("");
        String above = AT_LEAST.matcher(amount).replaceFirst("");
        if (!below.equals(amount)) {
            return one(below).map(most -> new Cost(null, most, false));
        }
        if (!above.equals(amount)) {
            return one(above).map(least -> new Cost(least, null, false));
        }
        return one(amount).map(exact -> new Cost(exact, exact, about)).or(() -> two(amount, about));
    }

    private static Optional<Long> one(String text) {
        Matcher amount = ONE.matcher(text);
        return amount.matches() ? euros(amount.group(1), amount.group(2)) : Optional.empty();
    }

    private static Optional<Cost> two(String text, boolean about) {
        Matcher span = TWO.matcher(text);
        if (!span.matches()) {
            return Optional.empty();
        }
        // "10 à 15 k€": the unit of the second is that of the first as well.
        String unit = span.group(2) == null ? span.group(4) : span.group(2);
        return euros(span.group(1), unit).flatMap(least -> euros(span.group(3), span.group(4))
                .filter(most -> least <= most).map(most -> new Cost(least, most, about)));
    }

    private static Optional<Long> euros(String number, String unit) {
        boolean grouped = number.matches("\\d{1,3}(?:[ .']\\d{3})+(?:,\\d{1,2})?");
        BigDecimal value = new BigDecimal((grouped ? number.replaceAll("[ .']", "") : number).replace(',', '.'));
        long euros = value.multiply(BigDecimal.valueOf(times(unit))).setScale(0, RoundingMode.HALF_UP).longValue();
        return value.precision() - value.scale() > 11 || euros > LARGEST ? Optional.empty() : Optional.of(euros);
    }

    private static long times(String unit) {
        if (unit == null) {
            return 1;
        }
        return switch (unit) {
            case "k", "mille" -> 1_000;
            case "m", "million", "millions" -> 1_000_000;
            default -> 1_000_000_000;
        };
    }

    /** In words that {@link #typed} understands again in French, such as {@code environ 12 000 €}. */
    public String in(Locale language) {
        NumberFormat number = NumberFormat.getIntegerInstance(language);
        if (least == null) {
            return Messages.say(language, "practice.cost.most", number.format(most));
        }
        if (most == null) {
            return Messages.say(language, "practice.cost.least", number.format(least));
        }
        String amount = least.equals(most) ? Messages.say(language, "practice.cost.amount", number.format(least))
                : Messages.say(language, "practice.cost.between", number.format(least), number.format(most));
        return about ? Messages.say(language, "practice.cost.about", amount) : amount;
    }
}
