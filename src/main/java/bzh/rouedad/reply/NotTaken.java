package bzh.rouedad.reply;

/** An answer that says nothing we can act on. */
class NotTaken extends Exception {
    private static final long serialVersionUID = 1;

    private final Outcome why;

    NotTaken(Outcome why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Outcome why() {
        return why;
    }
}
