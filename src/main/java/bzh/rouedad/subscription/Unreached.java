package bzh.rouedad.subscription;

/** An address brought no answer that could be read. */
final class Unreached extends Exception {
    private static final long serialVersionUID = 1;

    private final Fault why;

    Unreached(Fault why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Fault why() {
        return why;
    }
}
