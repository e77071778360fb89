package bzh.rouedad.notice;

import bzh.rouedad.mail.Mail;
import java.util.Optional;

/** A kind of letter that a room writes itself; the queue, its pauses and its patience are those of all letters. */
public interface OwnLetter {
    /** A short name that never changes: it stands in the rows of the queue, and begins the identifier of the mail. */
    String kind();

    /**
     * Writes the letter, as the reader may see things now; nothing when there is nothing for them any more. May be called
     * more than once for one letter.
     */
    Optional<Mail> write(Envelope envelope);

    /** The letter left; runs in the transaction that marks it as sent. */
    void sent(Envelope envelope);
}
