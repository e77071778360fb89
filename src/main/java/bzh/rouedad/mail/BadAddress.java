package bzh.rouedad.mail;

/** An electronic address that breaks the strict grammar of {@link Address}; nothing was sent to it. */
public final class BadAddress extends IllegalArgumentException {

    BadAddress(String why) {
        super(why);
    }
}
