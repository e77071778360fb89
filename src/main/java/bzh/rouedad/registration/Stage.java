package bzh.rouedad.registration;

import java.util.Set;

/** How far a registration has come. */
public enum Stage {
    /** Somebody typed an address, whose owner did not say yes yet. It holds nothing. */
    ASKED,
    SEATED,
    WAITING,
    /** A seat became free and is held for a while, until its owner takes it. */
    OFFERED,
    LEFT,
    /** The seat was not taken in time. */
    LAPSED;

    static final Set<Stage> HOLDING = Set.of(SEATED, OFFERED);
    static final Set<Stage> STANDING = Set.of(SEATED, OFFERED, WAITING);

    /** Whether a seat is kept for it. */
    public boolean isHolding() {
        return HOLDING.contains(this);
    }

    /** Whether its owner takes part, or waits to. */
    public boolean isStanding() {
        return STANDING.contains(this);
    }
}
