package bzh.rouedad.mail;

/** The mail did not leave. Either trying again makes sense, or the server refused this recipient for good. */
public final class MailNotTaken extends Exception {

    private final boolean forGood;

    MailNotTaken(String why, boolean forGood, Throwable cause) {
        super(OneLine.of(why, 500), cause);
        this.forGood = forGood;
    }

    /**
     * True when the server answered 5xx to this very recipient: do not send to this address again. False when the
     * server could not be reached, answered 4xx, or refused for a reason that is ours (settings, size): try later.
     */
    public boolean forGood() {
        return forGood;
    }
}
