package bzh.rouedad.calendar;

/** What tells the catalogue of meetings, for houses put together by tests of other rooms. */
public final class KnownMeetings {
    public static final Class<?> SOURCE = EventEntries.class;

    private KnownMeetings() {
    }
}
