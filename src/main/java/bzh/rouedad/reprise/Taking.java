package bzh.rouedad.reprise;

import bzh.rouedad.guide.Licensing;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.Messages;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.EditConflict;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageMerge;
import bzh.rouedad.wiki.PagePolicy;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Revision;
import bzh.rouedad.wiki.Wiki;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Taking a page into another space, and what became of it at the source since. */
@ApplicationScoped
public class Taking {
    @Inject
    Pages pages;
    @Inject
    Wiki wiki;
    @Inject
    Reprises reprises;
    @Inject
    Sides sides;
    @Inject
    Ways ways;

    /**
     * Makes a page of the space that says what this one says now, with copies of the files it shows; it stays under the
     * licence of those who wrote it, and goes into publications that may contain that one only.
     *
     * @param title of the new page; null for the same
     * @throws InvalidInput at {@code title} when it does not do
     */
    @Transactional
    public Page copy(Viewer viewer, Page source, Space into, String title) {
        viewer.require(ReprisePolicy.mayTake(viewer, source, into));
        String named = title == null ? source.getTitle() : title;
        String slug = wiki.freeSlug(viewer, into, named);
        Fellows fellows = ways.beside(viewer, source, into).with(ways.planned(List.of(source), into, List.of(slug)));
        return settle(viewer, source, into, new Arrival(named, slug, fellows, Clock.systemUTC().instant()));
    }

    /** As {@link #copy(Viewer, Page, Space, String)}, where what is taken with it is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Page settle(Viewer viewer, Page source, Space into, Arrival as) {
        viewer.require(ReprisePolicy.mayTake(viewer, source, into));
        Revision taken = source.getRevision();
        Space from = source.getSpace();
        Map<Long, Long> files = sides.bring(viewer, taken.getMarkdown(), from, into, Map.of());
        String markdown = new Carriage(from.getSlug(), into.getSlug(), files, as.fellows())
                .over(taken.getMarkdown(), Spelling.NONE);
        Page copy = wiki.save(viewer, into, as.slug(), new PageText(as.title(), markdown, null, null, taken.getTags(),
                null, false, taken.getLanguage())).page();
        if (!from.getId().equals(into.getId())) {
            wiki.credit(viewer, copy, Licensing.of(source));
        }
        reprises.add(new Reprise(copy, source, files, viewer.personIdOrNull(), as.at()));
        return copy;
    }

    /** What the source says since it was taken, or looked at last; empty when that is nothing, or out of the viewer's sight. */
    public Optional<Upstream> upstream(Viewer viewer, Page copy) {
        return reprises.of(viewer, copy)
                .flatMap(tie -> source(viewer, tie).map(source -> upstream(viewer, tie, copy, source)))
                .filter(upstream -> upstream.changes() > 0);
    }

    /** The page it was taken from, if the viewer sees it. */
    public Optional<Page> source(Viewer viewer, Reprise tie) {
        return pages.find(viewer, List.of(tie.sourceId())).stream().findFirst();
    }

    /**
     * Brings the source's changes into the copy as a new revision.
     *
     * @param seen   what was shown: the revision of the source, and the one of the copy
     * @param chosen the text, where both had changed the same place; null when there was nothing to choose
     * @throws ChangedMeanwhile when either has another one now
     * @throws EditConflict     when there is something to choose, or the copy is changed at this moment
     */
    @Transactional
    public Page take(Viewer viewer, Page copy, Seen seen, String chosen) {
        viewer.require(PagePolicy.mayEdit(viewer, copy));
        Reprise tie = reprises.forEdit(reprises.of(viewer, copy).orElseThrow(() -> new ChangedMeanwhile(0)));
        Page source = source(viewer, tie).orElseThrow(() -> new ChangedMeanwhile(0));
        Revision latest = source.getRevision();
        seen.check(latest, copy.getRevision());
        tie.bring(sides.bring(viewer, latest.getMarkdown(), source.getSpace(), copy.getSpace(), tie.files()));
        Carriage way = ways.along(viewer, source, copy.getSpace(), tie);
        PageMerge merge = sides.onCopy(tie, way, latest, copy.getRevision());
        if (chosen == null && !merge.isClean()) {
            throw new EditConflict(copy.getRevision().getId());
        }
        String markdown = chosen == null ? merge.markdown().text() : way.withFiles(chosen);
        wiki.save(viewer, copy.getSpace(), copy.getSlug(), new PageText(copy.getTitle(), markdown, copy.getRevision().getId(),
                Messages.say(Messages.LANGUAGES.get(0), "reprise.note.taken", latest.getNumber()), merge.tags(), null, false,
                merge.language()));
        tie.know(latest);
        return copy;
    }

    /** Leaves the source's changes where they are: only what comes after them is news. */
    @Transactional
    public void leave(Viewer viewer, Page copy, Seen seen) {
        viewer.require(PagePolicy.mayEdit(viewer, copy));
        Reprise tie = reprises.forEdit(reprises.of(viewer, copy).orElseThrow(() -> new ChangedMeanwhile(0)));
        Revision latest = source(viewer, tie).orElseThrow(() -> new ChangedMeanwhile(0)).getRevision();
        seen.check(latest, copy.getRevision());
        tie.know(latest);
    }

    private Upstream upstream(Viewer viewer, Reprise tie, Page copy, Page source) {
        Revision latest = source.getRevision();
        Carriage way = ways.along(viewer, source, copy.getSpace(), tie);
        return new Upstream(source, latest, copy.getRevision(), latest.getNumber() - tie.getSeen(),
                sides.onCopy(tie, way, latest, copy.getRevision()));
    }
}
