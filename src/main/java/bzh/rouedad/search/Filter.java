package bzh.rouedad.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a question is narrowed to: one value of each facet at most. */
public record Filter(Map<Facet, String> values) {
    public static final Filter NONE = new Filter(Map.of());

    /** Keeps its own copy. */
    public Filter {
        values = Map.copyOf(values);
    }

    /** Takes what parameters say; those that are missing or blank narrow nothing. */
    public static Filter of(UnaryOperator<String> parameters) {
        Map<Facet, String> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = parameters.apply(facet.parameter());
            if (value != null && !value.isBlank()) {
                values.put(facet, value);
            }
        }
        return new Filter(values);
    }

    /** The parameters of an address, such as {@code kind=page&in=creatif}; empty when nothing is narrowed. */
    public String written() {
        return Stream.of(Facet.values()).filter(values::containsKey)
                .map(facet -> facet.parameter() + "=" + URLEncoder.encode(values.get(facet), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Reads what {@link #written} wrote. */
    public static Filter read(String written) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : written.split("&")) {
            String[] parts = parameter.split("=", 2);
            if (parts.length == 2) {
                parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return of(parameters::get);
    }
}
