package bzh.rouedad.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address in the strict ASCII form every mail server takes: no quotes, no blanks, no controls, 254 at most. */
public record EmailAddress(String text) {
    private static final Pattern FORM = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                    + "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*");

    /** The address in {@code text} without blanks around it, or nothing when it has not the form of one. */
    public static Optional<EmailAddress> of(String text) {
        return Optional.ofNullable(text).map(String::strip)
                .filter(candidate -> candidate.length() <= 254 && candidate.indexOf('@') <= 64)
                .filter(candidate -> FORM.matcher(candidate).matches())
                .map(EmailAddress::new);
    }

    /** What two addresses of one person have in common: the text in lower case. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }
}
