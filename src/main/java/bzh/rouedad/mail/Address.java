package bzh.rouedad.mail;

import java.util.regex.Pattern;

/**
 * Whom a mail goes to, or comes from.
 *
 * @param name what people read; line breaks and control characters are dropped, 100 characters at most; may be empty
 * @param mailbox {@code local@domain} in plain ASCII: the dot-atom of RFC 5322 (no quotes, no comments, no spaces),
 *     64 characters at most before the sign, 254 in all. Stricter than the RFC on purpose: a character that some
 *     transport could narrow to a line break never gets near it.
 */
public record Address(String name, String mailbox) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_MAILBOX = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?+";
    private static final Pattern MAILBOX =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*+@" + LABEL + "(?:\\." + LABEL + ")*+");

    /** @throws BadAddress when the mailbox breaks the grammar; the message never repeats what was given */
    public Address {
        name = OneLine.of(name, LONGEST_NAME);
        if (mailbox == null || !isMailbox(mailbox)) {
            throw new BadAddress("not a mail address this house accepts (plain ASCII, name@domain)");
        }
    }

    /** Whether the text is one of the mailboxes this house accepts, of the form told above. */
    public static boolean isMailbox(String text) {
        return text.length() <= LONGEST_MAILBOX
                && text.indexOf('@') <= LONGEST_LOCAL_PART
                && MAILBOX.matcher(text).matches();
    }

    String domain() {
        return mailbox.substring(mailbox.indexOf('@') + 1);
    }
}
