package bzh.rouedad.calendar;

/** How meetings belong together: as editions with a number, as a programme with its cycles, or as a cycle of such. */
public enum SeriesKind {
    SERIES, PROGRAMME, CYCLE
}
