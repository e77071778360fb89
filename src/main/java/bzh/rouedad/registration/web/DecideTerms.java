package bzh.rouedad.registration.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.registration.Presence;
import bzh.rouedad.registration.Registering;
import bzh.rouedad.registration.Registrations;
import bzh.rouedad.registration.TermsText;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Deciding how people sign up for a meeting. */
@Named
@RequestScoped
public class DecideTerms {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Events events;
    @Inject
    Registrations registrations;
    @Inject
    Registering registering;
    @Inject
    Words words;

    private Event event;
    private Long seen;
    private boolean onSite = true;
    private String seats;
    private boolean remote;
    private String remoteSeats;
    private String opens;
    private String closes;
    private String hours = Integer.toString(TermsText.USUAL_HOURS);
    private String questions;
    private String reminders = TermsText.USUAL_REMINDERS;

    @PostConstruct
    void load() {
        event = events.find(signedIn.getViewer(), asked.get("event")).orElse(null);
        if (event != null) {
            registrations.terms(event).ifPresent(terms -> {
                seen = terms.getVersion();
                onSite = terms.offers(Presence.ON_SITE);
                seats = written(terms.room(Presence.ON_SITE));
                remote = terms.offers(Presence.REMOTE);
                remoteSeats = written(terms.room(Presence.REMOTE));
                opens = written(terms.getOpens());
                closes = written(terms.getCloses());
                hours = Integer.toString(terms.getHours());
                questions = terms.getQuestions();
                reminders = terms.getReminders();
            });
        }
    }

    private static String written(Integer number) {
        return number == null ? null : number.toString();
    }

    private static String written(LocalDateTime hour) {
        return hour == null ? null : FORM.format(hour);
    }

    public void open() {
        Screen.demandForm(asked, event != null, signedIn.getViewer().isSignedIn(),
                () -> EventPolicy.mayChange(signedIn.getViewer(), event));
    }

    public void save() {
        seen = acting.attempt(event != null, seen, () -> {
            registering.decide(signedIn.getViewer(), event,
                    new TermsText(onSite, seats, remote, remoteSeats, opens, closes, hours, questions, reminders), seen);
            Screen.tell(words.say("registration.terms.saved"));
            Screen.go(event.getUrl());
        });
    }

    public Event getEvent() {
        return event;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    public boolean isOnSite() {
        return onSite;
    }

    public void setOnSite(boolean onSite) {
        this.onSite = onSite;
    }

    public String getSeats() {
        return seats;
    }

    public void setSeats(String seats) {
        this.seats = seats;
    }

    public boolean isRemote() {
        return remote;
    }

    public void setRemote(boolean remote) {
        this.remote = remote;
    }

    public String getRemoteSeats() {
        return remoteSeats;
    }

    public void setRemoteSeats(String remoteSeats) {
        this.remoteSeats = remoteSeats;
    }

    public String getOpens() {
        return opens;
    }

    public void setOpens(String opens) {
        this.opens = opens;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getQuestions() {
        return questions;
    }

    public void setQuestions(String questions) {
        this.questions = questions;
    }

    public String getReminders() {
        return reminders;
    }

    public void setReminders(String reminders) {
        this.reminders = reminders;
    }
}
