package bzh.rouedad.calendar;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Making series, programmes and cycles, and changing what is said of them. */
@ApplicationScoped
public class Grouping {
    @Inject
    Events events;
    @Inject
    SeriesList list;
    @Inject
    Ledger ledger;

    /**
     * Makes one; nobody is written to.
     *
     * @throws InvalidInput when a text does not do, or the programme of a cycle is none of those the viewer sees
     */
    @Transactional
    public Series found(Viewer viewer, Space space, SeriesText text) {
        viewer.require(EventPolicy.mayAnnounce(viewer, space));
        SeriesText clean = text.checked();
        Series series = new Series(events.held(space), list.freeSlug(clean.title()));
        series.become(clean.nature(), parent(viewer, clean, null), clean.title(), clean.summary());
        list.add(series);
        ledger.record(viewer, Verb.CREATED, series.ref(), space.getCircle(), null);
        return series;
    }

    /**
     * Changes one.
     *
     * @param seen the version the text was made from; null overwrites whatever stands
     * @throws InvalidInput     as {@link #found}, and when a programme with cycles would become something else
     * @throws ChangedMeanwhile when another version stands
     */
    @Transactional
    public Series change(Viewer viewer, Series series, SeriesText text, Long seen) {
        viewer.require(EventPolicy.mayGroup(viewer, series));
        SeriesText clean = text.checked();
        Series held = list.forEdit(series.getId());
        ChangedMeanwhile.refuseIf(seen, held.getVersion());
        if (clean.nature() != SeriesKind.PROGRAMME && list.hasCycles(held)) {
            throw new InvalidInput("kind", "calendar.invalid.cycles");
        }
        held.become(clean.nature(), parent(viewer, clean, held), clean.title(), clean.summary());
        ledger.record(viewer, Verb.REVISED, held.ref(), held.getSpace().getCircle(), null);
        return held;
    }

    private Series parent(Viewer viewer, SeriesText text, Series itself) {
        return text.parent() == null ? null : list.find(viewer, text.parent())
                .filter(found -> found.getKind() == SeriesKind.PROGRAMME && (itself == null || !found.getId().equals(itself.getId())))
                .orElseThrow(() -> new InvalidInput("parent", "calendar.invalid.parent"));
    }
}
