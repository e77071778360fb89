package bzh.rouedad.subscription;

/**
 * Why something of a calendar does not come in, with a name that stays: sentences for people stand under
 * {@code subscription.refusal}.
 */
public enum Refusal {
    /** Nothing in it begins like a calendar. */
    NO_CALENDAR,
    /** There is no event in it. Agendas that have nothing to come any more are rarer than those that broke. */
    NO_EVENT,
    /** It has more octets, or more events, than anybody's agenda. */
    TOO_LARGE,
    /** Lines that follow no grammar. */
    MALFORMED,
    /** An event without an identifier: it could not be recognised the next time. */
    NO_IDENTIFIER,
    /** An event that does not say when it begins, or not in a way that exists. */
    NO_START,
    /** It ends before it begins, or lasts for more than a year. */
    BAD_END,
    /** A time zone that nobody knows and that the calendar does not describe. */
    UNKNOWN_ZONE,
    /** A rule of recurrence that is none, or one on which programs do not agree. */
    UNSURE_RULE,
    /** More occurrences than an agenda holds. */
    TOO_MANY_OCCURRENCES,
    /** Years no agenda of ours goes to. */
    OUT_OF_REACH
}
