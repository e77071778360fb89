package bzh.rouedad.attendance.web;

import bzh.rouedad.attendance.SurveyResults;
import bzh.rouedad.attendance.SurveyRounds;
import bzh.rouedad.attendance.Surveying;
import bzh.rouedad.attendance.Surveys;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Switching on the survey after a meeting, and what was answered. */
@Named
@RequestScoped
public class SurveyOf {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Events events;
    @Inject
    Surveys surveys;
    @Inject
    Surveying surveying;
    @Inject
    SurveyRounds rounds;
    @Inject
    Words words;
    private Event event;
    private boolean on;
    private SurveyResults results;

    @PostConstruct
    void load() {
        event = events.find(signedIn.getViewer(), asked.get("event")).orElse(null);
        on = event != null && surveys.isOn(event);
    }

    public void open() {
        Screen.demandForm(asked, event != null, signedIn.getViewer().isSignedIn(),
                () -> EventPolicy.mayChange(signedIn.getViewer(), event));
    }

    public void save() {
        acting.attempt(event != null, () -> {
            surveying.decide(signedIn.getViewer(), event, on);
            rounds.wake();
            Screen.tell(words.say(on ? "attendance.survey.on" : "attendance.survey.off"));
            Screen.go(event.getUrl() + "/avis");
        });
    }

    public Event getEvent() {
        return event;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }

    /** Whether those who came were asked: it cannot be switched off any more. */
    public boolean isDone() {
        return surveys.isDone(event);
    }

    /** Null for whoever may not see them. */
    public SurveyResults getResults() {
        if (results == null && event != null && EventPolicy.mayChange(signedIn.getViewer(), event)) {
            results = surveys.results(signedIn.getViewer(), event);
        }
        return results;
    }
}
