package bzh.rouedad.practice;

import bzh.rouedad.catalogue.Narrowing;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.territory.SizeBand;
import jakarta.persistence.Query;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Which practices are asked for; null where it does not matter. Kind, department and size are those of the organisation.
 *
 * @param department code
 * @param year       in which it began
 */
public record PracticeFilter(String theme, PracticeState state, OrganisationKind kind, String department, SizeBand size,
                             Integer year) {
    public static final PracticeFilter NONE = new PracticeFilter(null, null, null, null, null, null);

    /** What the parameters {@code theme, etat, nature, departement, taille} and {@code annee} choose; others do not count. */
    public static PracticeFilter of(UnaryOperator<String> parameters) {
        String department = parameters.apply("departement");
        String year = parameters.apply("annee");
        return new PracticeFilter(Narrowing.theme(parameters.apply("theme")),
                PracticeState.of(parameters.apply("etat")).orElse(null),
                OrganisationKind.of(parameters.apply("nature")).orElse(null),
                department != null && department.matches("[0-9AB]{2,3}") ? department : null,
                SizeBand.of(parameters.apply("taille")).orElse(null),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null);
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
                .by("annee", year == null ? null : year.toString(), "p.startYear = :annee", year);
    }
}
