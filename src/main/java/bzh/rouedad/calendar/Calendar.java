package bzh.rouedad.calendar;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Announcing meetings, moving them, calling them off. */
@ApplicationScoped
public class Calendar {
    @Inject
    Events events;
    @Inject
    Detailing detailing;
    @Inject
    Showings showings;
    @Inject
    EventStates states;
    @Inject
    Ledger ledger;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    /**
     * Announces a meeting; every member of the space gets a letter with an invitation.
     *
     * @throws InvalidInput when a date does not exist, the end is not after the start, a text does not do, or what it
     *                      names is not there
     */
    @Transactional
    public Event announce(Viewer viewer, Space space, EventText text) {
        return enter(viewer, space, text, Verb.ANNOUNCED);
    }

    /** Enters a meeting that took place: it stands in the agenda, and nobody is written to. */
    @Transactional
    public Event recall(Viewer viewer, Space space, EventText text) {
        return enter(viewer, space, text, Verb.CREATED);
    }

    private Event enter(Viewer viewer, Space space, EventText text, Verb verb) {
        viewer.require(EventPolicy.mayAnnounce(viewer, space));
        EventText.Checked clean = text.checked();
        String slug = Slug.free(clean.title() + " " + clean.starts().getYear(), events::slugsFrom);
        Event event = new Event(events.held(space), slug, UUID.randomUUID() + "@" + host(), viewer.personId());
        detailing.describe(viewer, event, clean, Clock.systemUTC().instant());
        events.add(event);
        ledger.record(viewer, verb, event.ref(), space.getCircle(), null);
        return event;
    }

    /**
     * Changes a meeting; when a calendar would show the change, the members are told, once it has been left alone for a while.
     *
     * @param seen the version the text was made from; null overwrites whatever stands
     * @throws ChangedMeanwhile when another version stands
     */
    @Transactional
    public Event change(Viewer viewer, Event event, EventText text, Long seen) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        Event held = events.forEdit(event.getId());
        ChangedMeanwhile.refuseIf(seen, held.getVersion());
        EventState before = new EventState(held);
        if (detailing.describe(viewer, held, text.checked(), Clock.systemUTC().instant())) {
            long line = ledger.record(viewer, Verb.MOVED, held.ref(), held.getSpace().getCircle(), Verb.alsoIn(showings.circleIds(held)));
            // Whoever tells of it asks by this line what was told before.
            states.keep(before, line);
        }
        return held;
    }

    /** Calls a meeting off and tells the members; a second time changes nothing. */
    @Transactional
    public void cancel(Viewer viewer, Event event) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        Event held = events.forEdit(event.getId());
        if (!held.isCancelled()) {
            held.cancel(Clock.systemUTC().instant());
            ledger.record(viewer, Verb.CANCELLED, held.ref(), held.getSpace().getCircle(), Verb.alsoIn(showings.circleIds(held)));
        }
    }

    /**
     * Takes over what the source of a meeting says now: nobody is written to, and what the source does not say stays. Whoever
     * asks for the change later is told how it stood before.
     */
    @Transactional
    public void correct(Viewer viewer, Event event, EventText text) {
        quietly(viewer, event, held -> detailing.describe(viewer, held, text.checked(), Clock.systemUTC().instant()));
    }

    /** Says that a meeting does not take place after all, as its source does not name it any more: nobody is written to. */
    @Transactional
    public void cease(Viewer viewer, Event event) {
        quietly(viewer, event, held -> {
            if (!held.isCancelled()) {
                held.cancel(Clock.systemUTC().instant());
            }
        });
    }

    /** Says that a meeting takes place again, as its source names it again: nobody is written to. */
    @Transactional
    public void resume(Viewer viewer, Event event) {
        quietly(viewer, event, held -> {
            if (held.isCancelled()) {
                held.resume(Clock.systemUTC().instant());
            }
        });
    }

    private void quietly(Viewer viewer, Event event, Consumer<Event> how) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        Event held = events.forEdit(event.getId());
        EventState before = new EventState(held);
        Instant changed = held.getChangedAt();
        how.accept(held);
        if (!held.getChangedAt().equals(changed)) {
            long line = ledger.record(viewer, Verb.REVISED, held.ref(), held.getSpace().getCircle(), null);
            if (held.getSequence() != before.sequence()) {
                states.keep(before, line);
            }
        }
    }

    private String host() {
        return URI.create(site).getHost();
    }
}
