package bzh.rouedad.calendar;

/** In which ways one may take part in a meeting. */
public enum Mode {
    ON_SITE, REMOTE, BOTH
}
