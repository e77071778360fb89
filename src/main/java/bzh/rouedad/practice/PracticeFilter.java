package bzh.rouedad.practice;

import bzh.rouedad.catalogue.Narrowing;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.territory.SizeBand;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Which practices are asked for; null where it does not matter. Kind, department, size and territory are those of the
 * organisation.
 *
 * @param department code
 * @param year       in which it began
 * @param territory  code of a territory, with all that lies in it, or one of {@link #NOWHERE}, {@link #NO_INTERCOMMUNALITY} and
 *     {@link #NO_DEPARTMENT}
 */
public record PracticeFilter(String theme, PracticeState state, OrganisationKind kind, String department, SizeBand size,
                             Integer year, String territory) {
    public static final PracticeFilter NONE = new PracticeFilter(null, null, null, null, null, null);
    /** Of organisations without a territory of the division. */
    public static final String NOWHERE = "aucun";
    /** Of organisations whose territory is no intercommunality and lies in none. */
    public static final String NO_INTERCOMMUNALITY = "hors-intercommunalite";
    /** Of organisations whose territory is no department and lies in none. */
    public static final String NO_DEPARTMENT = "hors-departement";
    /** Where {@code x} lies today: a merged commune lies where the one lies that it became part of. */
    private static final String LIES = "t.id in (select x.id from Territory x left join x.intercommunality xi"
            + " left join x.department xd left join x.successor h left join h.intercommunality hi left join h.department hd where ";

    /** Of whatever territory. */
    public PracticeFilter(String theme, PracticeState state, OrganisationKind kind, String department, SizeBand size, Integer year) {
        this(theme, state, kind, department, size, year, null);
    }

    /**
     * What the parameters {@code theme, etat, nature, departement, taille, annee} and {@code territoire} choose; others do not
     * count.
     */
    public static PracticeFilter of(UnaryOperator<String> parameters) {
        String territory = parameters.apply("territoire");
        String department = parameters.apply("departement");
        String year = parameters.apply("annee");
        return new PracticeFilter(Narrowing.theme(parameters.apply("theme")),
                PracticeState.of(parameters.apply("etat")).orElse(null),
                OrganisationKind.of(parameters.apply("nature")).orElse(null),
                department != null && department.matches("[0-9AB]{2,3}") ? department : null,
                SizeBand.of(parameters.apply("taille")).orElse(null),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                territory != null && territory.matches("R?[0-9AB]{2,9}|" + NOWHERE + "|" + NO_INTERCOMMUNALITY + "|" + NO_DEPARTMENT)
                        ? territory : null);
    }

    /** The parameters of an address, such as {@code etat=running&annee=1998}; empty when nothing is chosen. */
    public String parameters() {
        return narrowing().parameters();
    }

    /** A JPQL condition on the practice {@code p}, its organisation {@code o}, territory {@code t} and department {@code d}. */
    String clause() {
        return "p.withdrawnAt is null and " + narrowing().clause();
    }

    <Q extends Query> Q bind(Q query) {
        return narrowing().bind(query);
    }

    private Narrowing narrowing() {
        return new Narrowing().by("theme", theme, ":theme member of p.themes", theme)
                .by("etat", state == null ? null : state.parameter(), "p.sheet.state = :etat", state)
                .by("nature", kind == null ? null : kind.parameter(), "o.kind = :nature", kind)
                .by("departement", department, "t.code = :departement or d.code = :departement", department)
                .by("taille", size == null ? null : size.parameter(), "t.population >= :least and t.population < :below",
                        size == null ? Map.of() : Map.of("least", size.least(), "below", size.below()))
                .by("annee", year == null ? null : year.toString(), "p.startYear = :annee", year)
                .by("territoire", territory, territory == null ? null : where(), isPlaced() ? Map.of("territory", territory) : Map.of());
    }

    private String where() {
        return switch (territory) {
            case NOWHERE -> "(t.id is null or " + LIES + "x.endedYear is not null and h.id is null))";
            case NO_INTERCOMMUNALITY -> outside("INTERCOMMUNALITY", "xi", "hi");
            case NO_DEPARTMENT -> outside("DEPARTMENT", "xd", "hd");
            default -> LIES + "h.id is null and x.endedYear is null and (x.code = :territory or xi.code = :territory or xd.code = :territory)"
                    + " or h.code = :territory or hi.code = :territory or hd.code = :territory)";
        };
    }

    private static String outside(String kind, String own, String heirs) {
        return LIES + "h.id is null and x.endedYear is null and x.kind <> bzh.rouedad.territory.TerritoryKind." + kind + " and " + own
                + ".id is null or h.id is not null and h.kind <> bzh.rouedad.territory.TerritoryKind." + kind + " and " + heirs
                + ".id is null)";
    }

    /** Whether a territory is named, rather than what lies in none. */
    public boolean isPlaced() {
        return territory != null && territory.matches("R?[0-9AB]{2,9}");
    }
}
