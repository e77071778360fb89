package bzh.rouedad.subscription;

/** Something of a calendar does not come in. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Refusal why;

    Refused(Refusal why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
