package bzh.rouedad.mail;

/** The mailbox could not be read now; the message says why in the words of its server. */
public class MailboxFault extends Exception {
    private static final long serialVersionUID = 1;

    MailboxFault(String message, Throwable cause) {
        super(message, cause);
    }
}
