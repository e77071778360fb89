package bzh.rouedad.panorama;

/**
 * How much there is.
 *
 * @param practices     that organisations there described
 * @param uses          adoptions in use by organisations there
 * @param organisations that described or use something
 */
public record Count(long practices, long uses, long organisations) {
    public static final Count NONE = new Count(0, 0, 0);

    Count and(Count other) {
        return new Count(practices + other.practices, uses + other.uses, organisations + other.organisations);
    }

    public long of(Measure measure) {
        return switch (measure) {
            case PRACTICES -> practices;
            case USES -> uses;
            case ORGANISATIONS -> organisations;
        };
    }

    public long getPractices() {
        return practices;
    }

    public long getUses() {
        return uses;
    }

    public long getOrganisations() {
        return organisations;
    }

    /** Whether nobody there does or uses anything. */
    public boolean isNone() {
        return organisations == 0;
    }
}
