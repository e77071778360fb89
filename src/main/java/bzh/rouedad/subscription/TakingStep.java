package bzh.rouedad.subscription;

import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventFields;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.EventStatus;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.language.Messages;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.subscription.Report.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A few meetings of an agenda, in one transaction. */
@ApplicationScoped
class TakingStep {
    @Inject
    Subscriptions subscriptions;
    @Inject
    Calendar calendar;

    /** What became of each, in their order. */
    @Transactional(Transactional.TxType.REQUIRED)
    protected List<Outcome> take(Viewer viewer, Subscription into, List<Occurrence> occurrences) {
        subscriptions.turn(into.getSpace());
        List<String> keys = occurrences.stream().map(Occurrence::key).toList();
        Map<String, TakenEvent> known = subscriptions.known(into.getSpace(), keys);
        Set<String> ours = subscriptions.ours(keys);
        List<Outcome> outcomes = new ArrayList<>();
        for (Occurrence each : occurrences) {
            TakenEvent taken = known.get(each.key());
            outcomes.add(taken != null ? again(viewer, into, taken, each) : ours.contains(each.key()) || each.cancelled() ? Outcome.STAYED : enter(viewer, into, each));
        }
        return outcomes;
    }

    /** Calls off what these keys brought. */
    @Transactional(Transactional.TxType.REQUIRED)
    protected List<Outcome> part(Viewer viewer, Subscription from, List<String> keys) {
        subscriptions.turn(from.getSpace());
        return subscriptions.known(from.getSpace(), keys).values().stream().map(taken -> cease(viewer, taken)).toList();
    }

    private Outcome enter(Viewer viewer, Subscription into, Occurrence occurrence) {
        Event event = calendar.recall(viewer, into.getSpace(), EventText.of(field -> said(occurrence, field)));
        subscriptions.keep(new TakenEvent(into, occurrence, event.getId()));
        return Outcome.ADDED;
    }

    private Outcome again(Viewer viewer, Subscription into, TakenEvent taken, Occurrence occurrence) {
        boolean isElsewhere = taken.subscriptionId() != into.getId() && subscriptions.isRead(taken.subscriptionId());
        Event event = subscriptions.event(taken);
        // What another agenda of the space looks after, or somebody else announced, is not touched.
        if (isElsewhere || !EventPolicy.mayChange(viewer, event)) {
            return Outcome.STAYED;
        }
        if (taken.subscriptionId() != into.getId()) {
            taken.belong(into);
        }
        if (occurrence.cancelled()) {
            return taken.isGone() ? Outcome.STAYED : cease(viewer, taken);
        }
        if (taken.says(occurrence) && !taken.isGone()) {
            return Outcome.STAYED;
        }
        if (taken.isGone()) {
            taken.setGone(false);
            calendar.resume(viewer, event);
        }
        taken.say(occurrence);
        calendar.correct(viewer, event, EventText.of(field -> changed(event, occurrence, field)));
        return Outcome.CHANGED;
    }

    private Outcome cease(Viewer viewer, TakenEvent taken) {
        Event event = subscriptions.event(taken);
        if (!EventPolicy.mayChange(viewer, event)) {
            return Outcome.STAYED;
        }
        // What was called off here stays so, also when the source names it again.
        if (!event.isCancelled()) {
            taken.setGone(true);
            calendar.cease(viewer, event);
            return Outcome.GONE;
        }
        return Outcome.STAYED;
    }

    /** What the agenda says stands for what stood there; what people added here stays. */
    private static String changed(Event event, Occurrence occurrence, String field) {
        return switch (field) {
            case "title", "starts", "ends", "zone", "place", "summary", "status" -> said(occurrence, field);
            default -> EventFields.of(event, field);
        };
    }

    private static String said(Occurrence occurrence, String field) {
        return switch (field) {
            case "title" -> occurrence.title().isEmpty() ? Messages.say(Locale.FRENCH, "subscription.untitled") : occurrence.title();
            case "starts" -> occurrence.when().allDay() ? occurrence.when().starts().toLocalDate().toString() : occurrence.when().starts().toString();
            case "ends" -> occurrence.when().allDay() ? occurrence.when().lastDay().toString() : occurrence.when().ends().toString();
            case "zone" -> occurrence.when().zone().getId();
            case "place" -> occurrence.place();
            case "summary" -> Words.with(occurrence.summary(), occurrence.link());
            case "status" -> (occurrence.tentative() ? EventStatus.TENTATIVE : EventStatus.CONFIRMED).name();
            default -> null;
        };
    }
}
