package bzh.rouedad.guide;

import bzh.rouedad.language.InvalidInput;
import java.net.URI;

/**
 * Why a publication was taken back, and what to read instead.
 *
 * @param reason      1000 characters at most
 * @param replacement a whole address with http or https, or the address of another publication; null when there is none
 */
public record Withdrawal(String reason, String replacement) {
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_ADDRESS = 400;
    /** How addresses of publications of this network begin. */
    static final String SHELF = "/guides/";

    Withdrawal checked() {
        return new Withdrawal(InvalidInput.optional("reason", reason, LONGEST_REASON),
                address(InvalidInput.optional("replacement", replacement, LONGEST_ADDRESS)));
    }

    /** The slug of the publication of this network that it names; null when it names none. */
    String slug() {
        return replacement != null && replacement.startsWith(SHELF) ? replacement.substring(SHELF.length()) : null;
    }

    private static String address(String typed) {
        if (typed == null || typed.startsWith(SHELF)) {
            return typed;
        }
        if (!typed.contains(":")) {
            return SHELF + typed;
        }
        try {
            URI address = URI.create(typed);
            if (("http".equals(address.getScheme()) || "https".equals(address.getScheme())) && address.getHost() != null) {
                return typed;
            }
        } catch (IllegalArgumentException noAddress) {
            throw new InvalidInput("replacement", "guide.invalid.replacement");
        }
        throw new InvalidInput("replacement", "guide.invalid.replacement");
    }
}
