package bzh.rouedad.registration;

/** What the owner of a registration is told, in a letter of its own. Each has its sentences under {@code registration.letter.text}. */
public enum What {
    SEATED, WAITING, OFFERED, CHANGED, LEFT, REMOVED, LAPSED,
    /** The meeting itself has other hours, or another place. */
    MOVED,
    /** The meeting itself was called off. */
    CANCELLED
}
