package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Speaking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** The meetings of one month, day by day, in weeks from Monday to Sunday. */
@Named
@RequestScoped
public class EventMonth {
    private static final ZoneId HOME = ZoneId.of(EventText.HOME_ZONE);
    private static final int MOST = 1000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int WEEK = 7;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Events events;
    @Inject
    AgendaFilter narrowed;
    @Inject
    Speaking speaking;

    private YearMonth month;
    private List<Event> list;

    @PostConstruct
    void load() {
        month = asked(asked.get("mois"));
        list = events.between(signedIn.getViewer(), narrowed.getFilter(), month.atDay(1).atStartOfDay(HOME).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(HOME).toInstant(), MOST);
    }

    /** A month that is none is the present one. */
    private YearMonth asked(String typed) {
        try {
            YearMonth read = YearMonth.parse(typed == null ? "" : typed);
            if (read.getYear() >= FIRST_YEAR && read.getYear() < LAST_YEAR) {
                return read;
            }
        } catch (DateTimeException e) {
            return YearMonth.from(narrowed.now().atZone(HOME));
        }
        return YearMonth.from(narrowed.now().atZone(HOME));
    }

    public YearMonth getMonth() {
        return month;
    }

    public YearMonth getPrevious() {
        return month.minusMonths(1);
    }

    public YearMonth getNext() {
        return month.plusMonths(1);
    }

    /** A month as people read it. */
    public String name(YearMonth any) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", speaking.getLanguage()).format(any);
    }

    /** The days of the week, Monday first. */
    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, speaking.getLanguage())).toList();
    }

    public List<Event> getList() {
        return list;
    }

    public List<List<MonthDay>> getWeeks() {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate today = LocalDate.ofInstant(narrowed.now(), HOME);
        return Stream.iterate(monday, first -> !first.isAfter(end), first -> first.plusDays(WEEK))
                .map(first -> Stream.iterate(first, day -> day.plusDays(1)).limit(WEEK).map(day -> day(day, today)).toList()).toList();
    }

    /** What takes several days stands on each of them. */
    private MonthDay day(LocalDate day, LocalDate today) {
        boolean within = YearMonth.from(day).equals(month);
        return new MonthDay(day, within, day.equals(today), !within ? List.of() : list.stream()
                .filter(event -> !day.isBefore(event.getStarts().toLocalDate()) && !day.isAfter(event.getWhen().lastDay())).toList());
    }
}
