package bzh.rouedad.subscription;

/** Why an address brought no calendar, with a name that stays: sentences for people stand under {@code subscription.fault}. */
public enum Fault {
    /** Whoever had it read may not announce meetings in the space any more. */
    NOT_ALLOWED,
    /** It leads to this machine or into a private network. */
    FORBIDDEN,
    /** Nobody is there, or the name is nobody's. */
    UNREACHABLE,
    /** It took more than ten seconds altogether. */
    SLOW,
    /** The answer says that something is wrong. */
    STATUS,
    /** It leads elsewhere, and from there again, more than three times. */
    REDIRECTS,
    /** The answer is none of HTTP. */
    BROKEN;

    /** The key of its sentence. */
    String key() {
        return "subscription.fault." + name();
    }
}
