package bzh.rouedad.meeting;

/** Whether the day of a task is near, or has passed. */
enum Urgency {
    SOON, LATE
}
