package bzh.rouedad.practice;

import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.territory.SizeBand;
import jakarta.persistence.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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
    private static final int LONGEST_THEME = 50;

    /** What the parameters {@code theme, etat, nature, departement, taille} and {@code annee} choose; others do not count. */
    public static PracticeFilter of(UnaryOperator<String> parameters) {
        String theme = parameters.apply("theme");
        String department = parameters.apply("departement");
        String year = parameters.apply("annee");
        return new PracticeFilter(theme == null || theme.isBlank() || theme.length() > LONGEST_THEME ? null : theme,
                PracticeState.of(parameters.apply("etat")).orElse(null),
                OrganisationKind.of(parameters.apply("nature")).orElse(null),
                department != null && department.matches("[0-9AB]{2,3}") ? department : null,
                SizeBand.of(parameters.apply("taille")).orElse(null),
                year != null && year.matches("\\d{4}") ? Integer.valueOf(year) : null);
    }

    /** The parameters of an address, such as {@code etat=running&annee=1998}; empty when nothing is chosen. */
    public String parameters() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("theme", theme == null ? null : URLEncoder.encode(theme, StandardCharsets.UTF_8));
        chosen.put("etat", state == null ? null : state.parameter());
        chosen.put("nature", kind == null ? null : kind.parameter());
        chosen.put("departement", department);
        chosen.put("taille", size == null ? null : size.parameter());
        chosen.put("annee", year == null ? null : year.toString());
        StringBuilder address = new StringBuilder();
        chosen.forEach((name, value) -> address.append(value == null ? "" : "&" + name + "=" + value));
        return address.isEmpty() ? "" : address.substring(1);
    }

    /** A JPQL condition on the practice {@code p}, its organisation {@code o}, territory {@code t} and department {@code d}. */
    String clause() {
        return "p.withdrawnAt is null" + (theme == null ? "" : " and :theme member of p.themes")
                + (state == null ? "" : " and p.sheet.state = :state")
                + (kind == null ? "" : " and o.kind = :kind")
                + (department == null ? "" : " and (t.code = :department or d.code = :department)")
                + (size == null ? "" : " and t.population >= :least and t.population < :below")
                + (year == null ? "" : " and p.startYear = :year");
    }

    <Q extends Query> Q bind(Q query) {
        bind(query, "theme", theme);
        bind(query, "state", state);
        bind(query, "kind", kind);
        bind(query, "department", department);
        bind(query, "year", year);
        if (size != null) {
            query.setParameter("least", size.least()).setParameter("below", size.below());
        }
        return query;
    }

    private static void bind(Query query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
