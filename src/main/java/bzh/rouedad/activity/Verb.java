package bzh.rouedad.activity;

/** What can be done to a thing. Every pair of kind and verb that occurs has its sentence under {@code activity.kind.verb}. */
public enum Verb {
    CREATED, UPLOADED, REVISED, RENAMED, TRASHED, RESTORED, PROTECTED, PUBLISHED, ANNOUNCED, MOVED, CANCELLED, INVITED, MENTIONED, RESOLVED, REOPENED, JOINED, LEFT
}
