package bzh.rouedad.calendar;

import bzh.rouedad.language.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What an organiser hands in about a meeting beyond title, hours, place and summary, as typed; null for nothing.
 *
 * @param status     tentative or confirmed; confirmed when it is left out. Calling off is an act of its own
 * @param mode       on site, remote or both; when it is left out, place and link say it
 * @param address    street and number, 300 characters at most
 * @param commune    its code or name
 * @param link       where those far away take part: a whole address with http or https, 500 characters at most
 * @param linkFor    who is shown the link: everyone, or seated people only; everyone when it is left out
 * @param contact    whom to ask, 300 characters at most
 * @param organisers who holds it beside the space, one a line: 20 at most of 200 characters
 * @param programme  see {@link Programme}, 10,000 characters at most
 * @param documents  see {@link Paper}, 30 lines at most
 * @param themes     parted by commas or line breaks: 10 at most of 50 characters
 * @param series     address of the series, programme or cycle it belongs to
 * @param edition    which edition of its series it is, from 1 to 9999; when it is left out, a new one of a series is the next
 */
public record EventDetails(String status, String mode, String address, String commune, String link, String linkFor, String contact,
                           String organisers, String programme, String documents, String themes, String series, String edition) {
    static final EventDetails NONE = new EventDetails(null, null, null, null, null, null, null, null, null, null, null, null, null);
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_THEME = 50;
    private static final int MOST_ORGANISERS = 20;
    private static final int MOST_THEMES = 10;

    /** @param place where the meeting is, or null */
    Checked checked(String place, When when) {
        String where = line("address", address);
        String elsewhere = InvalidInput.optional("link", link, LONGEST_LINK);
        if (elsewhere != null && !Paper.isWeb(elsewhere)) {
            throw new InvalidInput("link", "calendar.invalid.link");
        }
        boolean isSomewhere = place != null || where != null || commune != null && !commune.isBlank();
        Mode usual = elsewhere == null ? Mode.ON_SITE : isSomewhere ? Mode.BOTH : Mode.REMOTE;
        String lines = InvalidInput.optional("programme", programme, Programme.LONGEST);
        Programme.read(lines, when);
        return new Checked(choice("status", EventStatus.class, status, EventStatus.CONFIRMED), choice("mode", Mode.class, mode, usual), where,
                InvalidInput.optional("commune", commune, LONGEST_NAME), elsewhere, choice("linkFor", LinkFor.class, linkFor, LinkFor.EVERYONE), line("contact", contact),
                several("organisers", organisers, "\\R", LONGEST_NAME, MOST_ORGANISERS, "calendar.invalid.organisers"), lines,
                Paper.read(InvalidInput.optional("documents", documents, Paper.LONGEST)),
                several("themes", themes, "[,\\r\\n]+", LONGEST_THEME, MOST_THEMES, "calendar.invalid.themes"),
                InvalidInput.optional("series", series, LONGEST_NAME), number());
    }

    private Integer number() {
        String typed = InvalidInput.optional("edition", edition, LONGEST_NAME);
        if (typed != null && !typed.matches("[1-9][0-9]{0,3}")) {
            throw new InvalidInput("edition", "calendar.invalid.edition");
        }
        return typed == null ? null : Integer.valueOf(typed);
    }

    private static String line(String field, String typed) {
        return InvalidInput.optional(field, typed, LONGEST_LINE) == null ? null : InvalidInput.line(field, typed, LONGEST_LINE);
    }

    private static List<String> several(String field, String typed, String between, int longest, int most, String tooMany) {
        List<String> parts = typed == null ? List.of() : Arrays.stream(typed.split(between))
                .filter(part -> InvalidInput.optional(field, part, longest) != null)
                .map(part -> InvalidInput.line(field, part, longest)).distinct().toList();
        if (parts.size() > most) {
            throw new InvalidInput(field, tooMany, most);
        }
        return parts;
    }

    private static <E extends Enum<E>> E choice(String field, Class<E> choices, String typed, E otherwise) {
        return typed == null || typed.isBlank() ? otherwise : Stream.of(choices.getEnumConstants())
                .filter(each -> each.name().equals(typed.strip().toUpperCase(Locale.ROOT).replace('-', '_'))).findFirst()
                .orElseThrow(() -> new InvalidInput(field, "calendar.invalid.choice"));
    }

    /** What was handed in, found good by itself; what it names is looked for by {@link Detailing}. */
    record Checked(EventStatus status, Mode mode, String address, String commune, String link, LinkFor linkFor, String contact,
                   List<String> organisers, String programme, List<Paper> documents, List<String> themes, String series, Integer edition) {
    }
}
