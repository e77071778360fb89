package bzh.rouedad.territory;

import java.util.Arrays;
import java.util.Optional;

/**
 * How large a territory is, in few words: places of one band meet the same questions with like means. The bounds are
 * steps of French law on local authorities: 500 (seats of a council, CGCT L2121-2), 2,000 (a head of services as a post
 * of its own), 10,000 (a technical director as well), 50,000 (what makes an agglomeration, CGCT L5216-1).
 */
public enum SizeBand {
    TINY("moins-de-500", 500), SMALL("500-a-2000", 2_000), MIDDLING("2000-a-10000", 10_000),
            LARGE("10000-a-50000", 50_000),
    GREAT("plus-de-50000", Long.MAX_VALUE);

    private final String parameter;
    private final long below;

    SizeBand(String parameter, long below) {
        this.parameter = parameter;
        this.below = below;
    }

    /** The band of this many inhabitants; an upper bound belongs to the band above. */
    public static SizeBand of(long population) {
        return Arrays.stream(values()).filter(band -> population < band.below).findFirst().orElse(GREAT);
    }

    /** The band that an address names; empty when it names none. */
    public static Optional<SizeBand> of(String parameter) {
        return Arrays.stream(values()).filter(band -> band.parameter.equals(parameter)).findFirst();
    }

    /** How an address names it. */
    public String parameter() {
        return parameter;
    }

    /** Inhabitants from which on a territory belongs to the band. */
    public long least() {
        return this == TINY ? 0 : values()[ordinal() - 1].below;
    }

    /** Inhabitants below which it belongs to the band. */
    public long below() {
        return below;
    }
}
