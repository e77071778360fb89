package bzh.rouedad.calendar;

/** Whether a meeting takes place: perhaps, for sure, or not at all. */
public enum EventStatus {
    TENTATIVE, CONFIRMED, CANCELLED
}
