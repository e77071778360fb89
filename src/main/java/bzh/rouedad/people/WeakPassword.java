package bzh.rouedad.people;

/** The password chosen is too short, too long or too plain; 12 to 256 characters are asked for. */
public class WeakPassword extends RuntimeException {
    private static final long serialVersionUID = 1;
}
