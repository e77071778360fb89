package bzh.rouedad.people;

import bzh.rouedad.mail.Address;
import java.util.Locale;
import java.util.Optional;

/** A mail address of somebody with an account, in the form the {@link Address post} takes: ASCII, 254 at most. */
public record EmailAddress(String text) {
    /** The address in {@code text} without blanks around it, or nothing when it has not the form of one. */
    public static Optional<EmailAddress> of(String text) {
        return Optional.ofNullable(text).map(String::strip)
                .filter(Address::isMailbox)
                .map(EmailAddress::new);
    }

    /** What two addresses of one person have in common: the text in lower case. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }
}
