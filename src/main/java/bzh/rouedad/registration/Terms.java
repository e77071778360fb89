package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.LocalHour;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * How people sign up for one meeting: in which ways they may take part and for how many there is room, from when to when, how
 * long a freed seat is held for whoever waits, what the organiser wants to know, and when those with a seat are reminded. Hours
 * are local to the meeting.
 */
@Entity
@Table(name = "registration_terms")
public class Terms {
    @Id
    @Column(name = "event_id")
    private Long eventId;
    @Column(name = "on_site")
    private boolean onSite;
    private Integer seats;
    private boolean remote;
    @Column(name = "remote_seats")
    private Integer remoteSeats;
    @Convert(converter = LocalHour.class)
    private LocalDateTime opens;
    @Convert(converter = LocalHour.class)
    private LocalDateTime closes;
    private int hours;
    private String questions;
    private String reminders;
    @Column(name = "next_number")
    private int nextNumber = 1;
    @Version
    private long version;

    protected Terms() {
    }

    Terms(Event event) {
        eventId = event.getId();
    }

    void become(TermsText.Checked text) {
        onSite = text.onSite();
        seats = text.seats();
        remote = text.remote();
        remoteSeats = text.remoteSeats();
        opens = text.opens();
        closes = text.closes();
        hours = text.hours();
        questions = text.questions();
        reminders = text.reminders().kept();
    }

    /** The same terms for a copy of the meeting; their window lies as many days before it. */
    Terms copied(Event from, Event to) {
        long later = ChronoUnit.DAYS.between(from.getStarts().toLocalDate(), to.getStarts().toLocalDate());
        Terms copy = new Terms(to);
        copy.become(new TermsText.Checked(onSite, seats, remote, remoteSeats, opens == null ? null : opens.plusDays(later),
                closes == null ? null : closes.plusDays(later), hours, questions, getReminderDays()));
        return copy;
    }

    int takeNumber() {
        return nextNumber++;
    }

    /** Whether one may sign up now: within the window, before the meeting begins, and while it is to take place. */
    public boolean isOpen(Event event, Instant now) {
        return !event.isCancelled() && now.isBefore(event.getStartsAt()) && !isBefore(event, now) && !isAfter(event, now);
    }

    /** Whether one may not sign up yet. */
    public boolean isBefore(Event event, Instant now) {
        return opens != null && now.isBefore(opens.atZone(event.getZone()).toInstant());
    }

    private boolean isAfter(Event event, Instant now) {
        return closes != null && !now.isBefore(closes.atZone(event.getZone()).toInstant());
    }

    /** Whether one may take part in this way. */
    public boolean offers(Presence presence) {
        return presence == Presence.ON_SITE ? onSite : remote;
    }

    /** For how many there is room; null for as many as want to. */
    public Integer room(Presence presence) {
        return presence == Presence.ON_SITE ? seats : remoteSeats;
    }

    /** What the organiser asks, in order; none, or ten at most. */
    public List<String> getQuestionList() {
        return questions == null ? List.of() : questions.lines().toList();
    }

    /** The ways in which one may take part. */
    public List<Presence> getPresences() {
        return Stream.of(Presence.values()).filter(this::offers).toList();
    }

    public Long getEventId() {
        return eventId;
    }

    public LocalDateTime getOpens() {
        return opens;
    }

    public LocalDateTime getCloses() {
        return closes;
    }

    /** How long a freed seat is held, in hours. */
    public int getHours() {
        return hours;
    }

    ReminderDays getReminderDays() {
        return ReminderDays.kept(reminders);
    }

    /** How many days before the meeting those with a seat are reminded of it, such as {@code 7, 1}; empty for never. */
    public String getReminders() {
        return getReminderDays().written();
    }

    public String getQuestions() {
        return questions;
    }

    /** Tells whether the terms are still those a form was opened on. */
    public long getVersion() {
        return version;
    }
}
