package bzh.rouedad.launch;

/** A reason not to start, told to the operator in one line. */
final class WrongStart extends Exception {
    private static final long serialVersionUID = 1;

    WrongStart(String line) {
        super(line);
    }
}
