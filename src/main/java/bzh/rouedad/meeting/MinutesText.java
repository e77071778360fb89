package bzh.rouedad.meeting;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.Dates;
import bzh.rouedad.language.Messages;
import bzh.rouedad.wiki.PageTemplate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Minutes to begin from. The page {@value #TEMPLATE} among the templates of the space says how they look, with the fields
 * {@code {{rencontre}}}, {@code {{date}}}, {@code {{lieu}}}, {@code {{présents}}} and {@code {{ordre du jour}}}; where there is none,
 * they have a line on the meeting, those present, and a heading for each point.
 *
 * @param present names that may stand there; empty where nobody is known
 * @param others  how many came besides
 */
record MinutesText(Event event, List<AgendaItem> items, List<String> present, long others) {
    static final String TEMPLATE = "compte-rendu";
    /** The network's language: what stands on pages has no other. */
    private static final Locale LANGUAGE = Messages.LANGUAGES.get(0);
    private static final int LONGEST_TITLE = 150;

    String title() {
        return say("meeting.minutes.title", Characters.cut(event.getTitle(), LONGEST_TITLE), Dates.day(LANGUAGE, event.getStarts().toLocalDate()));
    }

    /** From the space's own template, or the usual one when it is null. */
    String markdown(String template, String author) {
        if (template != null) {
            return new PageTemplate(template).filled(Map.of("rencontre", link(), "date", when(), "lieu", Plain.of(place()), "présents", whoCame(),
                    "ordre du jour", agenda()), when(), Plain.of(author));
        }
        return say("meeting.minutes.of", link(), when()) + (place().isEmpty() ? "" : "\n\n" + say("meeting.minutes.place", Plain.of(place())))
                + "\n\n## " + say("meeting.minutes.present") + "\n\n" + whoCame() + "\n\n" + agenda();
    }

    private String link() {
        return "[" + Plain.of(event.getTitle()) + "](" + event.getUrl() + ")";
    }

    private String when() {
        return event.getWhen().in(LANGUAGE);
    }

    private String place() {
        return event.getVenue().getLine();
    }

    private String whoCame() {
        String named = present.stream().map(Plain::of).collect(Collectors.joining(", "));
        String more = others == 0 ? "" : say(others == 1 ? "meeting.minutes.others.one" : "meeting.minutes.others.many", others);
        return named.isEmpty() && more.isEmpty() ? "*" + say("meeting.minutes.nobody") + "*"
                : named + (named.isEmpty() || more.isEmpty() ? "" : ", ") + more;
    }

    private String agenda() {
        return items.isEmpty() ? "## " + say("meeting.minutes.said") + "\n"
                : items.stream().map(item -> "## " + Plain.of(item.title()) + "\n\n" + item.details().stream()
                        .map(line -> "- " + Plain.of(line) + "\n").collect(Collectors.joining())).collect(Collectors.joining("\n"));
    }

    private static String say(String key, Object... arguments) {
        return Messages.say(LANGUAGE, key, arguments);
    }
}
