package bzh.rouedad.space;

/** What became of a pledge. One that is dropped stays on the list: it was promised. */
public enum PledgeState {
    PROMISED, UNDERWAY, KEPT, DROPPED;

    /** Whether there is still something to be done. */
    public boolean isOpen() {
        return this == PROMISED || this == UNDERWAY;
    }
}
