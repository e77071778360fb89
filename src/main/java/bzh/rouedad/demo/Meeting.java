package bzh.rouedad.demo;

import bzh.rouedad.calendar.EventDetails;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.markup.Slug;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * A meeting of the demonstration, on a day of its own or so many days after the demonstration is made.
 *
 * @param day  null for a meeting to come
 * @param details series, edition, organisers and programme
 * @param outcome what it talked about and led to
 * @param crowd   who had signed up; null where nobody did
 * @param days at least so many days ahead, on the next Tuesday; counts only without a day
 */
record Meeting(String title, LocalDate day, int days, LocalTime from, LocalTime to, String place, String summary,
               EventDetails details, Outcome outcome, Crowd crowd) {
    static Meeting of(Card card) {
        String day = card.textOrNull("day");
        return new Meeting(card.text("title"), day == null ? null : LocalDate.parse(day),
                day == null ? Integer.parseInt(card.text("days")) : 0, LocalTime.parse(card.text("from")),
                LocalTime.parse(card.text("to")), card.textOrNull("place"), card.text("summary"),
                details(card), Outcome.of(card), card.values().containsKey("crowd") ? Crowd.of(card.card("crowd")) : null);
    }

    /** A series of the demonstration has the address that its title makes. */
    private static EventDetails details(Card card) {
        String series = card.textOrNull("series");
        return new EventDetails(null, null, null, null, null, null, null, String.join("\n", card.texts("organisers")),
                String.join("\n", card.texts("programme")), null, String.join(", ", card.texts("themes")), series == null ? null : Slug.of(series),
                card.textOrNull("edition"));
    }

    EventText seenFrom(LocalDate today) {
        LocalDate date = day == null ? today.plusDays(days).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)) : day;
        return new EventText(title, date.atTime(from).toString(), date.atTime(to).toString(), EventText.HOME_ZONE,
                place, summary, details);
    }
}
