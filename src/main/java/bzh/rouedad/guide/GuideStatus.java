package bzh.rouedad.guide;

/** How far a publication is. */
public enum GuideStatus {
    IDEA, IN_PREPARATION, TO_APPEAR, PROPOSED, PUBLISHED, REVISED, WITHDRAWN;

    /** Whether readers hold it in their hands. */
    public boolean isOut() {
        return this == PUBLISHED || this == REVISED;
    }
}
