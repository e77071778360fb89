package bzh.rouedad.desk;

/** What may wait for an animator. Each has its heading and its button under {@code desk}. */
public enum Matter {
    /** Meetings that took place and of which nothing is written down. */
    MINUTES,
    /** People who wait for a seat. */
    WAITING,
    /** Tasks whose day is past. */
    TASKS,
    /** What somebody asked and nobody answered. */
    QUESTIONS,
    /** Publications past their date. */
    GUIDES,
    /** Groups in which nothing happens any more. */
    SILENT
}
