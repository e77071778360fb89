package bzh.rouedad.extraction;

/** A file that gives no text, for the reason it carries. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Refusal refusal;

    Unreadable(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
