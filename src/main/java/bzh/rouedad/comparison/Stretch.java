package bzh.rouedad.comparison;

/**
 * A stretch of two compared texts.
 *
 * @param text not empty
 */
public record Stretch(Kind kind, String text) {
    /** Where a stretch stands: in both texts, only in the one before, or only in the one after. */
    public enum Kind { SAME, GONE, NEW }

    public boolean isSame() {
        return kind == Kind.SAME;
    }

    public boolean isGone() {
        return kind == Kind.GONE;
    }

    public boolean isNew() {
        return kind == Kind.NEW;
    }
}
