package bzh.rouedad.mail;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One mail to one person, complete and ready to go.
 *
 * @param messageId stable for life and without angle brackets ({@code 4711.notice@example.org}): sending again after
 *     a failure uses the same one, so that the receiver can drop the double
 * @param to the only recipient
 * @param replyTo where answers go, when not to the sender
 * @param subject one line; control characters are dropped, 120 characters at most
 * @param text the whole message in plain text
 * @param html the same in HTML: a document, or what goes inside its body; empty for a mail in plain text only
 * @param headers more headers, such as {@code List-Id}, {@code List-Unsubscribe}, {@code In-Reply-To}: names of RFC
 *     5322 letters and hyphens, values of 900 characters at most in ASCII, save for a phrase before {@code <...>}
 * @param enclosures what is attached
 * @param language of the text
 */
public record Mail(String messageId, Address to, Optional<Address> replyTo, String subject, String text, String html,
        Map<String, String> headers, List<Enclosure> enclosures, Locale language) {

    private static final int LONGEST_SUBJECT = 120;
    private static final int LONGEST_ID = 200;

    /** @throws IllegalArgumentException when the identifier or a header is not of the form told above */
    public Mail {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(replyTo, "replyTo");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(language, "language");
        if (messageId == null || messageId.length() > LONGEST_ID || !Address.isMailbox(messageId)) {
            throw new IllegalArgumentException("a message identifier reads like name@domain, in ASCII");
        }
        subject = OneLine.of(subject, LONGEST_SUBJECT);
        Map<String, String> checked = new LinkedHashMap<>();
        headers.forEach((name, value) -> checked.put(MoreHeaders.name(name), MoreHeaders.value(value)));
        headers = Collections.unmodifiableMap(checked);
        enclosures = List.copyOf(enclosures);
    }
}
