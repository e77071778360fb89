package bzh.rouedad.catalogue;

import jakarta.persistence.Query;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What narrows a list of things: each choice has a parameter in the address of the list and a condition in its query. What
 * is not chosen stands in neither.
 */
public final class Narrowing {
    private static final int LONGEST_THEME = 50;

    private final List<String> parameters = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** The theme that somebody typed; null for nothing, or for more than {@value #LONGEST_THEME} characters. */
    public static String theme(String typed) {
        return typed == null || typed.isBlank() || typed.length() > LONGEST_THEME ? null : typed;
    }

    /**
     * Narrows by one value.
     *
     * @param written   how an address says it; null when it is not chosen
     * @param condition a JPQL condition in which the value is called as the parameter
     * @param value     counts when it is chosen
     */
    public Narrowing by(String parameter, String written, String condition, Object value) {
        return by(parameter, written, condition, written == null ? Map.of() : Map.of(parameter, value));
    }

    /** Narrows by several values, with their names in the condition. */
    public Narrowing by(String parameter, String written, String condition, Map<String, Object> named) {
        if (written != null) {
            parameters.add(parameter + "=" + URLEncoder.encode(written, StandardCharsets.UTF_8));
            conditions.add("(" + condition + ")");
            values.putAll(named);
        }
        return this;
    }

    /** The parameters of an address, such as {@code etat=running&annee=1998}; empty when nothing is chosen. */
    public String parameters() {
        return String.join("&", parameters);
    }

    /** A JPQL condition that holds for what is chosen; one that always holds when nothing is. */
    public String clause() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    /** Gives the query the values that {@link #clause} names. */
    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
