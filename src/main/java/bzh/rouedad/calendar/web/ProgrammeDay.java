package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Session;
import java.time.LocalDate;
import java.util.List;

/** One day of a programme. */
public final class ProgrammeDay {
    private final LocalDate date;
    private final List<Session> sessions;

    ProgrammeDay(LocalDate date, List<Session> sessions) {
        this.date = date;
        this.sessions = sessions;
    }

    public LocalDate getDate() {
        return date;
    }

    public List<Session> getSessions() {
        return sessions;
    }
}
