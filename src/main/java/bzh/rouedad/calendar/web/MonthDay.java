package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Event;
import java.time.LocalDate;
import java.util.List;

/** One day of a month as it is drawn; days of the months beside it fill the weeks. */
public final class MonthDay {
    private final LocalDate date;
    private final boolean within;
    private final boolean today;
    private final List<Event> events;

    MonthDay(LocalDate date, boolean within, boolean today, List<Event> events) {
        this.date = date;
        this.within = within;
        this.today = today;
        this.events = events;
    }

    public LocalDate getDate() {
        return date;
    }

    public boolean isWithin() {
        return within;
    }

    public boolean isToday() {
        return today;
    }

    public List<Event> getEvents() {
        return events;
    }

    /** How a style sheet knows it. */
    public String getLook() {
        return !within ? "beside" : events.isEmpty() ? "free" : today ? "busy today" : "busy";
    }
}
