package bzh.rouedad.organisation;

import bzh.rouedad.territory.SizeBand;
import bzh.rouedad.territory.Territory;

/**
 * How much an organisation is like the authority of a territory, from 0 to 100 points: 40 for the same kind, as a commune
 * has other tasks than an intercommunality; up to 30 for its size, 7.5 less for each band between them, as means follow
 * inhabitants; up to 30 for its nearness, half of them 50 km away, as people of one department meet. Where the size or
 * the place of one of them is not known, half of the points for size, and none for nearness.
 *
 * @param apart      bands of size between them; null when nobody knows
 * @param kilometres between the middles of their territories; null when nobody knows
 */
public record Likeness(boolean sameKind, Integer apart, Double kilometres) {
    static final double KIND = 40;
    static final double SIZE = 30;
    static final double BAND = 7.5;
    static final double NEARNESS = 30;
    static final double HALF_KILOMETRES = 50;

    /** How much the organisation is like the authority of the territory. */
    public static Likeness of(Territory mine, Organisation organisation) {
        SizeBand size = organisation.getSize();
        boolean same = organisation.getKind().governed().filter(mine.getKind()::equals).isPresent();
        return new Likeness(same, size == null || mine.getSize() == null ? null : Math.abs(size.ordinal() - mine.getSize().ordinal()),
                organisation.getTerritory() == null ? null : mine.kilometresTo(organisation.getTerritory()));
    }

    public double points() {
        return (sameKind ? KIND : 0) + (apart == null ? SIZE / 2 : SIZE - BAND * apart)
                + (kilometres == null ? 0 : NEARNESS / (1 + kilometres / HALF_KILOMETRES));
    }

    /** Whether both have the same size, as far as is known. */
    public boolean isSameSize() {
        return apart != null && apart == 0;
    }

    /** Whether both are of the same kind. */
    public boolean isSameKind() {
        return sameKind;
    }

    /** Whole kilometres between them; null when nobody knows. */
    public Long getDistance() {
        return kilometres == null ? null : (Long) Math.round(kilometres);
    }
}
