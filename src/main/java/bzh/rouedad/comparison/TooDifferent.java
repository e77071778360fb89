package bzh.rouedad.comparison;

/** Comparing these texts would take too long. */
final class TooDifferent extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooDifferent() {
        super("too different", null, false, false);
    }
}
