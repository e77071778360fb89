package bzh.rouedad.activity;

/** What can be done to a thing. Every pair of kind and verb that occurs has its sentence under {@code activity.kind.verb}. */
public enum Verb {
    CREATED, UPLOADED, REVISED, RENAMED, TRASHED, RESTORED, PROTECTED, PUBLISHED, ANNOUNCED, MOVED, CANCELLED, INVITED, MENTIONED, PROPOSED, PLEDGED, RESOLVED, REOPENED, JOINED, LEFT,
    /** Nobody's act: a thing says more than before, since its inside was read. For those who keep copies of texts; no list shows it. */
    EXTRACTED;

    /** Whether it puts a thing elsewhere, or out of sight and back, and all that stands with it. */
    public boolean isPlacing() {
        return this == RENAMED || this == TRASHED || this == RESTORED;
    }
}
