package bzh.rouedad.notice;

import bzh.rouedad.mail.Address;
import bzh.rouedad.mail.Enclosure;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.people.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a letter is about and whom it goes to.
 *
 * @param letter    id of the letter in the queue
 * @param about     what it was queued about
 * @param messageId the same however often the letter is written, so that one sent again can be recognised
 * @param viewer    the reader as somebody who looks at things now
 */
public record Envelope(long letter, long about, String messageId, Address to, Locale language, Viewer viewer) {
    /** The mail with this text, and these headers beside the usual ones. */
    public Mail mail(String subject, LetterText text, Map<String, String> headers) {
        return mail(subject, text, headers, List.of());
    }

    /** As the other one, with these enclosures. */
    public Mail mail(String subject, LetterText text, Map<String, String> headers, List<Enclosure> enclosures) {
        return new Mail(messageId, to, Optional.empty(), subject, text.text(), text.html(), headers, enclosures, language);
    }
}
