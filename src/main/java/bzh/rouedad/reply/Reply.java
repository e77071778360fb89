package bzh.rouedad.reply;

import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.registration.Answers.Wish;
import java.time.Instant;

/**
 * An answer to an invitation (RFC 5546, 3.2.3).
 *
 * @param uid of the meeting
 * @param attendee in whose name it is given
 * @param written when, by the clock of their calendar
 */
record Reply(String uid, EmailAddress attendee, Instant written, Wish wish) {
}
