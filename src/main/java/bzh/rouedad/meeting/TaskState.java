package bzh.rouedad.meeting;


/** What became of a task. One that is dropped stays in the list: it was given to somebody. */
public enum TaskState {
    OPEN, DONE, DROPPED
}
