package bzh.rouedad.calendar;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Changes;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.mail.Enclosure;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the catalogue of meetings; a letter about one carries the invitation. */
@ApplicationScoped
class EventEntries implements EntrySource {
    @Inject
    Events events;
    @Inject
    Happenings happenings;
    @Inject
    EventStates states;
    @Inject
    EventChanges changes;

    @Override
    public String kind() {
        return Event.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return events.unguarded(ids).stream().map(EventEntries::entry).toList();
    }

    private static Entry entry(Event event) {
        Space space = event.getSpace();
        String text = Stream.of(event.getStarts().toLocalDate().toString(), event.getVenue().getLine(), event.getSummary(),
                event.getProgramme(), String.join(", ", event.getOrganiserNames()))
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("\n"));
        return new Entry(event.ref(), event.getTitle(), event.getUrl(), space.getCircle().getId(),
                space.getCircle().getAudience(), space.getSlug(), space.getName(), event.getThemes(), text,
                new Aspects(event.getStartsAt(), event.isCancelled() ? "CANCELLED" : null, null, List.of()));
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return events.idsAfter(after, limit);
    }

    @Override
    public Optional<String> before(long id, long activityId) {
        return states.before(id, activityId).map(Object::toString);
    }

    @Override
    public Optional<Changes> changes(long id, String since, Locale language) {
        return events.unguarded(List.of(id)).stream().findFirst()
                .map(event -> changes.between(event, since == null ? null : Integer.valueOf(since), null, language));
    }

    @Override
    public Optional<Enclosure> enclosure(long id, Viewer reader, String readerName, String readerAddress) {
        return events.unguarded(List.of(id)).stream().findFirst()
                .map(event -> happenings.invitation(event, event.getChangedAt(), reader, readerName, readerAddress));
    }
}
