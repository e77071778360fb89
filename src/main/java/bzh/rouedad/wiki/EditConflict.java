package bzh.rouedad.wiki;

/**
 * Somebody else saved the page since the writer's text was made, and the two cannot be brought together without being
 * asked; nothing was written.
 */
public class EditConflict extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Long current;
    private final transient Revision base;
    private final transient Revision standing;
    private final transient PageMerge merge;

    public EditConflict(Long current) {
        this.current = current;
        this.base = null;
        this.standing = null;
        this.merge = null;
    }

    EditConflict(Revision base, Revision standing, PageMerge merge) {
        this.current = standing.getId();
        this.base = base;
        this.standing = standing;
        this.merge = merge;
    }

    /** Id of the revision that stands now; null when it was being made at the same moment. */
    public Long current() {
        return current;
    }

    /** The revision the text was made from; null when it is none of this page. */
    public Revision base() {
        return base;
    }

    /** The revision that stands now; null when {@link #base} is. */
    public Revision standing() {
        return standing;
    }

    /** Where the two agree and where not; null when {@link #base} is. */
    public PageMerge merge() {
        return merge;
    }
}
