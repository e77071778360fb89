package bzh.rouedad.demo;

import bzh.rouedad.calendar.EventText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * A meeting of the demonstration, on a day of its own or so many days after the demonstration is made.
 *
 * @param day  null for a meeting to come
 * @param outcome what it talked about and led to
 * @param days at least so many days ahead, on the next Tuesday; counts only without a day
 */
record Meeting(String title, LocalDate day, int days, LocalTime from, LocalTime to, String place, String summary,
               Outcome outcome) {
    static Meeting of(Card card) {
        String day = card.textOrNull("day");
        return new Meeting(card.text("title"), day == null ? null : LocalDate.parse(day),
                day == null ? Integer.parseInt(card.text("days")) : 0, LocalTime.parse(card.text("from")),
                LocalTime.parse(card.text("to")), card.textOrNull("place"), card.text("summary"),
                Outcome.of(card));
    }

    EventText seenFrom(LocalDate today) {
        LocalDate date = day == null ? today.plusDays(days).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)) : day;
        return new EventText(title, date.atTime(from).toString(), date.atTime(to).toString(), EventText.HOME_ZONE,
                place, summary);
    }
}
