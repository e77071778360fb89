package bzh.rouedad.attendance;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.notice.Notices;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Asking those who came what they thought of a meeting: one letter each, the day after, where its organiser wants it. */
@ApplicationScoped
@Transactional
public class Surveying {
    @Inject
    Surveys surveys;
    @Inject
    Attendances attendances;
    @Inject
    Notices notices;
    Clock clock = Clock.systemUTC();

    /** Switches the survey on or off; once those who came were asked, nothing changes any more. */
    public void decide(Viewer viewer, Event event, boolean on) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        Event held = surveys.turn(event.getId());
        Survey survey = surveys.of(held.getId()).orElse(null);
        if (on && survey == null) {
            surveys.add(new Survey(held));
        } else if (!on && survey != null && !survey.isDone()) {
            surveys.remove(survey);
        }
    }

    /** Queues the letters of a survey that is due, in the transaction that remembers who was asked. */
    protected void ask(long eventId) {
        Event event = surveys.turn(eventId);
        Survey survey = surveys.of(eventId).map(surveys::fresh).orElse(null);
        if (survey == null || survey.isDone()) {
            return;
        }
        Instant due = Survey.due(event);
        if (due.isAfter(clock.instant())) {
            // The meeting moved.
            survey.moveTo(due);
            return;
        }
        survey.done();
        if (!event.isCancelled()) {
            List<Attendance> noted = attendances.of(event);
            for (Registration guest : surveys.guests(event, noted.stream().anyMatch(each -> each.came() > 0))) {
                notices.queue(SurveyLetter.KIND, surveys.add(new SurveyAsked(guest)).id(), guest.owner());
            }
        }
    }
}
