package bzh.rouedad.people;

/** Sign-in is shut for this address or place for some minutes. */
public class TooManyAttempts extends RuntimeException {
    private static final long serialVersionUID = 1;
}
