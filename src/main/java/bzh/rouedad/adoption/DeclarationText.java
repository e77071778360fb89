package bzh.rouedad.adoption;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.RoughDate;
import java.net.URI;

/**
 * What somebody hands in for their organisation; only the stage and since when are required.
 *
 * @param since      as {@link RoughDate#typed} understands it
 * @param changed    what they changed; 2000 characters at most
 * @param contact    whom to call; 500 characters at most
 * @param link       a whole address with http or https, 500 characters at most
 * @param correction whether it sets right what was declared by mistake
 */
public record DeclarationText(Stage stage, String since, String changed, String contact, String link, boolean correction) {
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_LINE = 500;

    /**
     * The same, cleaned.
     *
     * @throws InvalidInput at a field that does not do
     */
    DeclarationText checked() {
        if (stage == null) {
            throw new InvalidInput("stage", "language.invalid.empty");
        }
        RoughDate date = RoughDate.typed("since", InvalidInput.line("since", since, LONGEST_LINE));
        return new DeclarationText(stage, date.toString(), InvalidInput.optional("changed", changed, LONGEST_TEXT),
                InvalidInput.optional("contact", contact, LONGEST_LINE), address(InvalidInput.optional("link", link, LONGEST_LINE)),
                correction);
    }

    private static String address(String typed) {
        if (typed == null || isAddress(typed)) {
            return typed;
        }
        throw new InvalidInput("link", "adoption.invalid.link");
    }

    private static boolean isAddress(String typed) {
        try {
            URI address = URI.create(typed);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme())) && address.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
