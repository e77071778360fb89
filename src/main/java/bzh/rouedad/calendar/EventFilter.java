package bzh.rouedad.calendar;

import bzh.rouedad.catalogue.Narrowing;
import jakarta.persistence.Query;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which meetings are asked for; null where it does not matter.
 *
 * @param space      slug of a space that holds or shows them
 * @param series     slug of a series, or of a programme with all its cycles
 * @param theme      one of their themes
 * @param department code of the department they take place in
 * @param mode       in which way one may take part
 */
public record EventFilter(String space, String series, String theme, String department, Mode mode) {
    /** Nothing is chosen. */
    public static final EventFilter NONE = new EventFilter(null, null, null, null, null);
    private static final String SLUG = "[a-z0-9-]{1,100}";
    private static final String HELD = "e.space.id = (select s.id from Space s where s.slug = :espace)";
    private static final String SHOWN = "e.id in (select w.event.id from Showing w where w.space.slug = :espace"
            + " and w.stage = bzh.rouedad.calendar.ShowingStage.ACCEPTED)";
    private static final String GROUPED = "e.series.id in (select r.id from Series r left join r.parent p where r.slug = :serie or p.slug = :serie)";
    private static final String THEMED = "e.id in (select x.id from Event x join x.themes h where h = :theme)";
    private static final String PLACED = "e.venue.commune.id in (select t.id from Territory t where t.department.code = :departement)";

    /** What the parameters {@code espace}, {@code serie}, {@code theme}, {@code departement} and {@code facon} choose; values that are none do not count. */
    public static EventFilter of(UnaryOperator<String> parameters) {
        return new EventFilter(slug(parameters.apply("espace")), slug(parameters.apply("serie")), Narrowing.theme(parameters.apply("theme")),
                matching(parameters.apply("departement"), "[0-9AB]{2,3}"),
                Stream.of(Mode.ON_SITE, Mode.REMOTE).filter(each -> written(each).equals(parameters.apply("facon"))).findFirst().orElse(null));
    }

    /** Those that a space holds or shows. */
    public static EventFilter ofSpace(String slug) {
        return new EventFilter(slug, null, null, null, null);
    }

    /** Those of a series, or of a programme with all its cycles. */
    public static EventFilter ofSeries(String slug) {
        return new EventFilter(null, slug, null, null, null);
    }

    private static String slug(String typed) {
        return matching(typed, SLUG);
    }

    private static String matching(String typed, String form) {
        return typed != null && typed.matches(form) ? typed : null;
    }

    /** How an address names a way of taking part; null for null. */
    public static String written(Mode mode) {
        return mode == null ? null : mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The parameters of an address, such as {@code espace=fing&theme=ruralit%C3%A9}; empty when nothing is chosen. */
    public String parameters() {
        return narrowing(HELD).parameters();
    }

    /** Whether anything is chosen. */
    public boolean isNarrow() {
        return !equals(NONE);
    }

    /** A JPQL condition on the event {@code e} for what is chosen. */
    String held() {
        return narrowing(HELD).clause();
    }

    /** The same for events that the space only shows. */
    String shown() {
        return narrowing(SHOWN).clause();
    }

    <Q extends Query> Q bind(Q query) {
        return narrowing(HELD).bind(query);
    }

    private Narrowing narrowing(String bySpace) {
        return new Narrowing().by("espace", space, bySpace, space).by("serie", series, GROUPED, series).by("theme", theme, THEMED, theme)
                .by("departement", department, PLACED, department)
                .by("facon", written(mode), "e.venue.mode = :facon or e.venue.mode = bzh.rouedad.calendar.Mode.BOTH", mode);
    }
}
