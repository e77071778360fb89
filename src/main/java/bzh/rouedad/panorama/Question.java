package bzh.rouedad.panorama;

import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.practice.PracticeFilter;
import bzh.rouedad.territory.SizeBand;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What is asked of the region; theme, kind and size are null where they do not matter. Kind and size are those of the
 * organisation.
 *
 * @param misread what the address said and nobody understood
 */
public record Question(Measure measure, Grain grain, String theme, OrganisationKind kind, SizeBand size, Order order,
                       List<Misread> misread) {
    public static final Question ALL = new Question(Measure.PRACTICES, Grain.INTERCOMMUNALITY, null, null, null, Order.NAME, List.of());
    private static final int LONGEST_THEME = 50;
    private static final int LONGEST_TOLD = 60;

    /**
     * A value that nobody understood; the question goes on without it.
     *
     * @param label key of the name of what it was given for
     */
    public record Misread(String label, String value) {
        public String getLabel() {
            return label;
        }

        public String getValue() {
            return value;
        }
    }

    /**
     * What the parameters {@code compte, par, theme, nature, taille} and {@code tri} choose. Those that choose nothing there is
     * are told as misread, and the others hold.
     */
    public static Question of(UnaryOperator<String> parameters) {
        List<Misread> misread = new ArrayList<>();
        Reader reader = new Reader(parameters, misread);
        return new Question(reader.read("compte", "panorama.measure", Measure::of).orElse(ALL.measure()),
                reader.read("par", "panorama.grain", Grain::of).orElse(ALL.grain()),
                reader.read("theme", "panorama.theme", theme -> Optional.of(theme).filter(it -> it.length() <= LONGEST_THEME)).orElse(null),
                reader.read("nature", "panorama.kind", OrganisationKind::of).orElse(null),
                reader.read("taille", "panorama.size", SizeBand::of).orElse(null),
                reader.read("tri", "panorama.order", Order::of).orElse(ALL.order()), List.copyOf(misread));
    }

    private record Reader(UnaryOperator<String> parameters, List<Misread> misread) {
        <T> Optional<T> read(String name, String label, Function<String, Optional<T>> meaning) {
            String value = parameters.apply(name);
            if (value == null || value.isBlank()) {
                return Optional.empty();
            }
            Optional<T> meant = meaning.apply(value);
            if (meant.isEmpty()) {
                misread.add(new Misread(label, value.length() > LONGEST_TOLD ? value.substring(0, LONGEST_TOLD) + "…" : value));
            }
            return meant;
        }
    }

    /** The same of another theme; null for all. */
    public Question about(String other) {
        return new Question(measure, grain, other, kind, size, order, List.of());
    }

    /** The same, counting something else. */
    public Question counting(Measure other) {
        return new Question(other, grain, theme, kind, size, order, List.of());
    }

    /** The same in another order. */
    public Question inOrder(Order other) {
        return new Question(measure, grain, theme, kind, size, other, List.of());
    }

    /** The parameters of an address, such as {@code compte=usages&theme=cantine}; empty when all are the usual ones. */
    public String parameters() {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("compte", measure == ALL.measure() ? null : measure.parameter());
        chosen.put("par", grain == ALL.grain() ? null : grain.parameter());
        chosen.put("theme", theme);
        chosen.put("nature", kind == null ? null : kind.parameter());
        chosen.put("taille", size == null ? null : size.parameter());
        chosen.put("tri", order == ALL.order() ? null : order.parameter());
        StringBuilder address = new StringBuilder();
        chosen.forEach((name, value) -> address.append(value == null ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.isEmpty() ? "" : address.substring(1);
    }

    /** This question put to a screen at this address. */
    public String at(String address) {
        String parameters = parameters();
        return parameters.isEmpty() ? address : address + "?" + parameters;
    }

    /** The shelf of the practices that are counted, in a territory by its code or as {@link PracticeFilter} names it; null for all. */
    public String shelf(String territory) {
        String parameters = new PracticeFilter(theme, null, kind, null, size, null, territory).parameters();
        return parameters.isEmpty() ? "/pratiques" : "/pratiques?" + parameters;
    }
}
