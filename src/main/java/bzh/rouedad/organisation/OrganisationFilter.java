package bzh.rouedad.organisation;

import bzh.rouedad.territory.SizeBand;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Which organisations are asked for; null where it does not matter.
 *
 * @param department code
 * @param letter     a to z, the first of the address
 */
public record OrganisationFilter(OrganisationKind kind, String department, SizeBand size, String letter) {
    public static final OrganisationFilter NONE = new OrganisationFilter(null, null, null, null);

    /**
     * What the parameters {@code nature}, {@code departement}, {@code taille} and {@code lettre} choose; others do not
     * count.
     */
    public static OrganisationFilter of(UnaryOperator<String> parameters) {
        String department = parameters.apply("departement");
        String letter = parameters.apply("lettre");
        return new OrganisationFilter(OrganisationKind.of(parameters.apply("nature")).orElse(null),
                department != null && department.matches("[0-9AB]{2,3}") ? department : null,
                SizeBand.of(parameters.apply("taille")).orElse(null),
                letter != null && letter.matches("[a-z]") ? letter : null);
    }

    /**
     * The parameters of an address, such as {@code nature=commune&taille=moins-de-500}; empty when nothing is chosen.
     */
    public String parameters() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("nature", kind == null ? null : kind.parameter());
        chosen.put("departement", department);
        chosen.put("taille", size == null ? null : size.parameter());
        chosen.put("lettre", letter);
        StringBuilder address = new StringBuilder();
        chosen.forEach((name, value) -> address.append(value == null ? "" : "&" + name + "=" + value));
        return address.isEmpty() ? "" : address.substring(1);
    }

    /**
     * A JPQL condition on the organisation {@code o}, its territory {@code t} and the department {@code d} of that;
     * they may be none.
     */
    String clause() {
        return "1 = 1" + (kind == null ? "" : " and o.kind = :kind")
                + (department == null ? "" : " and (t.code = :department or d.code = :department)")
                + (size == null ? "" : " and t.population >= :least and t.population < :below")
                + (letter == null ? "" : " and o.slug like :letter");
    }

    <Q extends Query> Q bind(Q query) {
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (department != null) {
            query.setParameter("department", department);
        }
        if (size != null) {
            query.setParameter("least", size.least()).setParameter("below", size.below());
        }
        if (letter != null) {
            query.setParameter("letter", letter + "%");
        }
        return query;
    }
}
