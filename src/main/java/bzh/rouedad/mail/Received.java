package bzh.rouedad.mail;

import java.util.List;
import java.util.Optional;

/**
 * A mail as it was found in the mailbox.
 *
 * @param place where it stands there; those that came later have higher places
 * @param identity 64 characters, the same for each copy of one mail
 * @param from whom it says it comes from, as mailboxes; several, or none, where it says so
 * @param isVouched whether the mail server says that this is true; where it is not asked, always
 * @param calendar the first calendar that came along, up to {@value Mailbox#LONGEST_CALENDAR} octets of it
 */
public record Received(Mailbox.Place place, String identity, List<String> from, boolean isVouched, Optional<String> calendar) {
}
