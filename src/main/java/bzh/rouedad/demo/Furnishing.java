package bzh.rouedad.demo;

import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.calendar.Grouping;
import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.FileFacts;
import bzh.rouedad.group.Chartering;
import bzh.rouedad.guide.GuideText;
import bzh.rouedad.guide.Imprint;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.meeting.Assigning;
import bzh.rouedad.meeting.Carrying;
import bzh.rouedad.meeting.Deciding;
import bzh.rouedad.meeting.Minuting;
import bzh.rouedad.meeting.Preparing;
import bzh.rouedad.meeting.Resuming;
import bzh.rouedad.meeting.Task;
import bzh.rouedad.meeting.TaskState;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.practice.Describing;
import bzh.rouedad.registration.Recalling;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Wiki;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings pages, publications, practices and meetings into a space that was just founded. */
@ApplicationScoped
class Furnishing {
    @Inject
    Wiki wiki;
    @Inject
    Publishing publishing;
    @Inject
    Calendar calendar;
    @Inject
    Preparing preparing;
    @Inject
    Deciding deciding;
    @Inject
    Assigning assigning;
    @Inject
    Minuting minuting;
    @Inject
    Carrying carrying;
    @Inject
    Resuming resuming;
    @Inject
    Grouping grouping;
    @Inject
    Recalling recalling;
    @Inject
    Pages pages;
    @Inject
    Chartering chartering;
    @Inject
    Attaching attaching;
    @Inject
    Describing describing;

    @Transactional(Transactional.TxType.MANDATORY)
    protected void furnish(Viewer author, Space space, Place place) {
        write(author, space, place.pages());
        place.guides().forEach(guide -> publishing.make(author, space,
                Optional.ofNullable(place.covers().get(guide.title())).map(drawn -> covered(author, space, guide, drawn)).orElse(guide)));
        place.practices().forEach(practice -> describing.describe(author, space, practice.text()));
        LocalDate today = LocalDate.now(ZoneId.of(EventText.HOME_ZONE));
        // Recalled, also when they lie ahead: nobody of the demonstration can read a letter.
        place.series().forEach(series -> grouping.found(author, space, series));
        Map<String, Event> held = new HashMap<>();
        place.meetings().forEach(meeting -> held.put(meeting.title(), hold(author, space, meeting, meeting.seenFrom(today), held)));
        if (place.charter() != null) {
            chartering.write(author, space, place.charter(), null);
        }
    }

    private Event hold(Viewer author, Space space, Meeting meeting, EventText text, Map<String, Event> held) {
        Outcome outcome = meeting.outcome();
        Event before = held.get(outcome.follows());
        Event event = before == null ? calendar.recall(author, space, text) : resuming.recall(author, before, text, carrying.after(author, before));
        if (meeting.crowd() != null) {
            recalling.recall(author, event, meeting.crowd().terms(), meeting.crowd().comers());
        }
        if (outcome.minutes() != null) {
            minuting.recall(author, event, pages.find(author, space.getSlug(), outcome.minutes()).orElseThrow());
        }
        lead(author, space, event, outcome);
        return event;
    }

    private void lead(Viewer author, Space space, Event event, Outcome outcome) {
        if (!outcome.agenda().lines().isEmpty()) {
            preparing.write(author, event, outcome.agenda(), null);
        }
        outcome.decisions().forEach(decision -> deciding.decide(author, space, event, decision, null));
        outcome.errands().forEach(errand -> {
            Task task = assigning.assign(author, space, event, null, errand.text());
            if (errand.done()) {
                assigning.close(author, task, TaskState.DONE);
            }
        });
    }

    private GuideText covered(Viewer author, Space space, GuideText guide, Landscape drawn) {
        FileFacts facts = new FileFacts(drawn.words(), null);
        Long picture = attaching.attach(author, space, drawn.name(), drawn.png(), facts).getId();
        Imprint said = guide.imprint();
        return new GuideText(guide.kind(), guide.title(), guide.summary(), guide.status(), guide.announced(),
                guide.pages(), new Imprint(said.licence(), said.level(), said.reviewBy(), said.steward(),
                        said.publishers(), said.authors(), said.themes(), picture), guide.withdrawal(), guide.note());
    }

    private void write(Viewer author, Space space, List<Leaf> leaves) {
        Map<String, Page> pages = new HashMap<>();
        // The last one first, so that the list of the latest pages begins with the welcome.
        for (int i = leaves.size() - 1; i >= 0; i--) {
            Leaf leaf = leaves.get(i);
            pages.put(leaf.slug(), wiki.save(author, space, leaf.slug(), leaf.text()).page());
        }
        leaves.stream().filter(leaf -> leaf.parent() != null)
                .forEach(leaf -> wiki.place(author, pages.get(leaf.slug()), pages.get(leaf.parent())));
    }
}
