package bzh.rouedad.language;

/** Somebody else changed the thing since the form was opened: what was typed stays in the form, and nothing was overwritten. */
public class ChangedMeanwhile extends InvalidInput {
    private static final long serialVersionUID = 1;

    private final long version;

    public ChangedMeanwhile(long version) {
        super("form", "language.invalid.changed");
        this.version = version;
    }

    /**
     * Lets a change go on when it was made from the thing as it is.
     *
     * @param seen the version the change was made from; null for whoever does not care
     * @param now  the version that stands
     */
    public static void refuseIf(Long seen, long now) {
        if (seen != null && seen != now) {
            throw new ChangedMeanwhile(now);
        }
    }

    /** The version that stands now: a form that carries it from here on overwrites knowingly. */
    public long version() {
        return version;
    }
}
