package bzh.rouedad.calendar;

/** Who is shown the link by which one takes part from afar. */
public enum LinkFor {
    /** Whoever sees the meeting. */
    EVERYONE,
    /** Whoever has a seat, and those who may change the meeting. */
    SEATED
}
