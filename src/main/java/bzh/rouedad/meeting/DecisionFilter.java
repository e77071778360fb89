package bzh.rouedad.meeting;

import bzh.rouedad.catalogue.Narrowing;
import jakarta.persistence.Query;
import java.util.Map;

/**
 * Which decisions of a space a list shows.
 *
 * @param year     in which they were taken; null for all
 * @param standing true for those that hold, false for those that were replaced; null for both
 */
public record DecisionFilter(Integer year, Boolean standing) {
    public static final DecisionFilter ALL = new DecisionFilter(null, null);

    /** As an address says it: a year, and {@code valables} or {@code remplacees}; anything else counts as nothing. */
    public static DecisionFilter of(String year, String state) {
        return new DecisionFilter(year != null && year.matches("[0-9]{4}") ? Integer.valueOf(year) : null,
                "valables".equals(state) ? Boolean.TRUE : "remplacees".equals(state) ? Boolean.FALSE : null);
    }

    private Narrowing narrowing() {
        return new Narrowing().by("annee", year == null ? null : year.toString(), "d.year = :annee", year)
                .by("etat", standing == null ? null : standing ? "valables" : "remplacees",
                        "d.replacementId is " + (Boolean.TRUE.equals(standing) ? "null" : "not null"), Map.of());
    }

    /** The parameters of an address; empty when nothing is chosen. */
    public String parameters() {
        return narrowing().parameters();
    }

    String clause() {
        return narrowing().clause();
    }

    <Q extends Query> Q bind(Q query) {
        return narrowing().bind(query);
    }
}
