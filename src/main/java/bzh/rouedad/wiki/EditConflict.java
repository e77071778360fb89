package bzh.rouedad.wiki;

/** Somebody else saved the page since the writer's text was made; nothing was written. */
public class EditConflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Long current;

    public EditConflict(Long current) {
        this.current = current;
    }

    /** Id of the revision that stands now; null when it was being made at the same moment. */
    public Long current() {
        return current;
    }
}
