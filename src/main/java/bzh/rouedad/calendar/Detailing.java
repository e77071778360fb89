package bzh.rouedad.calendar;

import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.territory.Naming;
import bzh.rouedad.territory.Territory;
import bzh.rouedad.territory.TerritoryKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what the text of a meeting names, and has the meeting take it over. */
@ApplicationScoped
class Detailing {
    private static final int SHOWN = 100;

    @Inject
    Events events;
    @Inject
    Naming naming;
    @Inject
    Organisations organisations;
    @Inject
    StoredFiles files;
    @Inject
    SeriesList list;

    /**
     * Answers whether anything changed that a calendar shows.
     *
     * @throws InvalidInput when it names a commune or a file of the space that is not there
     */
    protected boolean describe(Viewer viewer, Event event, EventText.Checked text, Instant now) {
        EventDetails.Checked details = text.details();
        Set<Paper> before = new HashSet<>(event.getDocuments());
        details.documents().stream().filter(paper -> !before.contains(paper)).forEach(paper -> check(viewer, event, paper));
        Territory commune = details.commune() == null ? null : events.held(naming.meant("commune", details.commune(), TerritoryKind.COMMUNE));
        List<Organiser> together = details.organisers().stream().map(name -> organiser(viewer, name)).toList();
        belong(viewer, event, details);
        return event.describe(text, commune, together, now);
    }

    /**
     * Which series it belongs to: one that the viewer writes in, and that all readers of the meeting see, since it names its series
     * to them. One that it belonged to already may stay.
     */
    private void belong(Viewer viewer, Event event, EventDetails.Checked details) {
        Series before = event.getSeries();
        boolean isSame = before != null && before.getSlug().equals(details.series());
        Series series = details.series() == null ? null : isSame ? before : list.find(viewer, details.series())
                .filter(found -> EventPolicy.mayAnnounce(viewer, found.getSpace()))
                .filter(found -> Viewer.readerOf(event.getSpace().getCircle()).sees(found.getSpace().getCircle())).map(found -> list.forEdit(found.getId()))
                .orElseThrow(() -> new InvalidInput("series", "calendar.invalid.series"));
        boolean isNext = series != null && !isSame && details.edition() == null && series.getKind() == SeriesKind.SERIES;
        Integer edition = series == null ? null : isNext ? (Integer) list.nextEdition(series) : details.edition();
        if (edition != null && list.isTaken(series, edition, event)) {
            throw new InvalidInput("edition", "calendar.invalid.edition.taken", edition);
        }
        event.join(series, edition);
    }

    /** Files are those of the event's own space: whoever sees the one may see the other. */
    private void check(Viewer viewer, Event event, Paper paper) {
        paper.file().filter(file -> files.find(viewer, event.getSpace(), file.id()).isEmpty()).ifPresent(file -> {
            throw new InvalidInput("documents", "calendar.invalid.document", Characters.cut(paper.written(), SHOWN));
        });
    }

    /** Several of one name are none: a link to the wrong one is worse than none. */
    private Organiser organiser(Viewer viewer, String name) {
        List<Organisation> called = organisations.called(viewer, name, 2);
        return called.size() == 1 ? new Organiser(called.get(0).getId(), called.get(0).getName()) : new Organiser(null, name);
    }
}
