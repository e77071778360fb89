package bzh.rouedad.guide;

import bzh.rouedad.catalogue.Narrowing;
import jakarta.persistence.Query;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which publications are asked for; null where it does not matter.
 *
 * @param partner slug of an organisation that publishes them; or of the space, where nobody is said to publish
 */
public record GuideFilter(String theme, String partner, GuideStatus status, Level level, GuideKind kind) {
    /** Nothing is chosen. */
    public static final GuideFilter NONE = new GuideFilter(null, null, null, null, null);
    private static final String PUBLISHES = "st.slug = :partenaire or st.id is null and so.slug = :partenaire"
            + " or exists (select x.id from Guide y join y.publishers x where y = g and x.slug = :partenaire)"
            + " or st.id is null and so.id is null and s.slug = :partenaire";

    /** What the parameters of {@link GuideFacet} choose; values that are none do not count. */
    public static GuideFilter of(UnaryOperator<String> parameters) {
        String partner = parameters.apply(GuideFacet.PARTNER.parameter());
        return new GuideFilter(Narrowing.theme(parameters.apply(GuideFacet.THEME.parameter())),
                partner != null && partner.matches("[a-z0-9-]{1,100}") ? partner : null,
                named(GuideStatus.values(), parameters.apply(GuideFacet.STATUS.parameter())),
                named(Level.values(), parameters.apply(GuideFacet.LEVEL.parameter())),
                named(GuideKind.values(), parameters.apply(GuideFacet.KIND.parameter())));
    }

    private static <E extends Enum<E>> E named(E[] values, String parameter) {
        return Stream.of(values).filter(value -> parameter(value).equals(parameter)).findFirst().orElse(null);
    }

    /** How an address names a constant; null for null. */
    static String parameter(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is chosen, as addresses write it. */
    public Map<GuideFacet, String> chosen() {
        Map<GuideFacet, String> chosen = new EnumMap<>(GuideFacet.class);
        chosen.put(GuideFacet.THEME, theme);
        chosen.put(GuideFacet.PARTNER, partner);
        chosen.put(GuideFacet.STATUS, parameter(status));
        chosen.put(GuideFacet.LEVEL, parameter(level));
        chosen.put(GuideFacet.KIND, parameter(kind));
        chosen.values().removeIf(value -> value == null);
        return chosen;
    }

    /** The same with another value for one facet, as addresses write it; null gives that choice up. */
    public GuideFilter with(GuideFacet facet, String value) {
        Map<GuideFacet, String> next = chosen();
        next.put(facet, value);
        return of(parameter -> Stream.of(GuideFacet.values()).filter(each -> each.parameter().equals(parameter)).findFirst()
                .map(next::get).orElse(null));
    }

    /** The parameters of an address, such as {@code theme=école&statut=published}; empty when nothing is chosen. */
    public String parameters() {
        return narrowing().parameters();
    }

    /** A JPQL condition on the publication {@code g}, its space {@code s} with the organisation {@code so}, and its steward {@code st}. */
    String clause() {
        return narrowing().clause();
    }

    <Q extends Query> Q bind(Q query) {
        return narrowing().bind(query);
    }

    private Narrowing narrowing() {
        return new Narrowing().by(GuideFacet.THEME.parameter(), theme, ":theme member of g.themes", theme)
                .by(GuideFacet.PARTNER.parameter(), partner, PUBLISHES, partner)
                .by(GuideFacet.STATUS.parameter(), parameter(status), "g.status = :statut", status)
                .by(GuideFacet.LEVEL.parameter(), parameter(level), "g.colophon.level = :niveau", level)
                .by(GuideFacet.KIND.parameter(), parameter(kind), "g.kind = :genre", kind);
    }
}
