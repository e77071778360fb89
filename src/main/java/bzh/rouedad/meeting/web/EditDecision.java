package bzh.rouedad.meeting.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.meeting.Deciding;
import bzh.rouedad.meeting.Decision;
import bzh.rouedad.meeting.DecisionText;
import bzh.rouedad.meeting.Decisions;
import bzh.rouedad.meeting.MeetingPolicy;
import bzh.rouedad.meeting.TypedDay;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * Recording a decision of a space, in a meeting ({@code ?rencontre=}) or in place of another one ({@code ?remplace=}); or correcting the
 * one that the address names.
 */
@Named
@RequestScoped
public class EditDecision {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Spaces spaces;
    @Inject
    Events events;
    @Inject
    Decisions decisions;
    @Inject
    Deciding deciding;
    @Inject
    Words words;

    private Space space;
    private Event event;
    private Decision decision;
    private Decision replaced;
    private Long seen;
    private final Map<String, String> typed = new HashMap<>();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        space = spaces.find(viewer, asked.get("space")).orElse(null);
        if (space == null) {
            return;
        }
        decision = decisions.find(viewer, space.getSlug(), asked.get("decision")).orElse(null);
        replaced = decisions.find(viewer, space.getSlug(), asked.get("remplace")).orElse(null);
        event = events.find(viewer, asked.get("rencontre")).filter(found -> found.getSpace().getId().equals(space.getId())).orElse(null);
        if (decision != null) {
            seen = decision.getVersion();
            event = decision.getEvent();
            typed.put("text", decision.getText());
            typed.put("reason", decision.getReason());
            typed.put("carrier", decision.getCarrier());
            typed.put("decided", decision.getDecided().toString());
        } else {
            typed.put("decided", (event == null ? TypedDay.today(Clock.systemUTC()) : event.getStarts().toLocalDate()).toString());
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        boolean there = space != null && (decision != null || asked.get("decision") == null);
        Screen.demandForm(asked, there, viewer.isSignedIn(), () -> decision == null ? MeetingPolicy.mayRecord(viewer, space)
                : MeetingPolicy.mayCorrect(viewer, decision));
    }

    public void save() {
        seen = acting.attempt(space != null, seen, () -> {
            DecisionText text = new DecisionText(typed.get("decided"), typed.get("text"), typed.get("reason"), typed.get("carrier"));
            Decision done = decision == null ? deciding.decide(signedIn.getViewer(), space, event, text, replaced)
                    : deciding.correct(signedIn.getViewer(), decision, text, seen);
            Screen.tell(words.say(decision == null ? "meeting.decision.recorded" : "meeting.decision.corrected", done.getNumber()));
            Screen.go(event == null ? "/decisions/" + space.getSlug() + "/" + done.getNumber() : event.getUrl() + "#decisions");
        });
    }

    public Space getSpace() {
        return space;
    }

    /** The meeting that takes it; null for none. */
    public Event getEvent() {
        return event;
    }

    /** The one that is corrected; null for a new one. */
    public Decision getDecision() {
        return decision;
    }

    /** The one that gives way to the new one; null for none. */
    public Decision getReplaced() {
        return replaced;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
