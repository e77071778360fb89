package bzh.rouedad.reprise;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.Messages;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.reprise.Proposal.State;
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
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When the copy has become better: proposing its text to the editors of the source, and their answer. */
@ApplicationScoped
public class Proposing {
    private static final int LONGEST_NOTE = 300;

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
    @Inject
    Taking taking;
    @Inject
    Ledger ledger;

    /** Whether the copy says anything that the source does not know. */
    public boolean hasNews(Viewer viewer, Page copy) {
        return reprises.of(viewer, copy).flatMap(tie -> taking.source(viewer, tie)
                .map(source -> !says(offer(viewer, tie, copy.getRevision(), source).merge(), source.getRevision()))).orElse(false);
    }

    /**
     * Offers the copy as it stands to whoever may change the source, in place of what was offered before and not answered.
     *
     * @param note in a few words why, at most 300 characters; may be null
     * @throws InvalidInput at {@code note}, or when the source is out of sight or knows it all
     */
    @Transactional
    public void propose(Viewer viewer, Page copy, String note) {
        viewer.require(PagePolicy.mayEdit(viewer, copy));
        String why = InvalidInput.optional("note", note, LONGEST_NOTE);
        Reprise tie = reprises.forEdit(reprises.of(viewer, copy).orElseThrow(NotAllowed::new));
        Page source = taking.source(viewer, tie).orElseThrow(() -> new InvalidInput("note", "reprise.invalid.gone"));
        if (says(offer(viewer, tie, copy.getRevision(), source).merge(), source.getRevision())) {
            throw new InvalidInput("note", "reprise.invalid.same");
        }
        Instant now = Clock.systemUTC().instant();
        Optional<Proposal> open = reprises.open(tie);
        open.ifPresentOrElse(before -> before.offer(copy.getRevision(), why, viewer.personId(), now),
                () -> reprises.add(new Proposal(tie, copy.getRevision(), why, viewer.personId(), now)));
        if (open.isEmpty()) {
            ledger.record(viewer, Verb.PROPOSED, source.ref(), source.getSpace().getCircle(), null);
        }
    }

    /** What a proposal would make of the source; empty when it was answered or withdrawn with its page. */
    public Optional<Upstream> offer(Viewer viewer, Page source, Proposal proposal) {
        viewer.require(PagePolicy.mayEdit(viewer, source));
        Upstream offer = offer(viewer, proposal.reprise(), proposal.revision(), source);
        return proposal.isOpen() ? Optional.of(new Upstream(pages.find(viewer, List.of(proposal.reprise().pageId())).stream()
                .findFirst().orElse(null), offer.offered(), offer.onto(), 1, offer.merge())) : Optional.empty();
    }

    /**
     * Brings what is proposed into the source as a new revision.
     *
     * @param chosen the text, where both had changed the same place; null when there was nothing to choose
     * @throws ChangedMeanwhile when the proposal or the source says something else now
     * @throws EditConflict     when there is something to choose, or the source is changed at this moment
     */
    @Transactional
    public void accept(Viewer viewer, Page source, Proposal proposal, Seen seen, String chosen) {
        viewer.require(PagePolicy.mayEdit(viewer, source));
        Reprise tie = reprises.forEdit(proposal.reprise());
        Proposal held = open(proposal);
        Revision before = source.getRevision();
        seen.check(held.revision(), before);
        Space to = reprises.space(tie.pageId()).orElseThrow(NotAllowed::new);
        Map<Long, Long> homes = new HashMap<>();
        tie.files().forEach((theirs, ours) -> homes.put(ours, theirs));
        Map<Long, Long> more = new HashMap<>();
        sides.bring(viewer, held.revision().getMarkdown(), to, source.getSpace(), homes).forEach((ours, theirs) -> more.put(theirs, ours));
        tie.bring(more);
        Carriage way = ways.along(viewer, source, to, tie);
        PageMerge merge = sides.onSource(tie, way, held.revision(), before);
        if (chosen == null && !merge.isClean()) {
            throw new EditConflict(before.getId());
        }
        String markdown = chosen == null ? merge.markdown().text() : way.withFilesBack(chosen);
        Revision made = wiki.save(viewer, source.getSpace(), source.getSlug(), new PageText(source.getTitle(), markdown,
                before.getId(), Messages.say(Messages.LANGUAGES.get(0), "reprise.note.proposed"), merge.tags(), null, false,
                merge.language())).revision();
        tie.comeHome(held.revision(), made, tie.getSeen() == before.getNumber() && made.getNumber() == before.getNumber() + 1
                && chosen == null);
        held.answer(State.TAKEN, viewer.personId(), Clock.systemUTC().instant());
    }

    /** Says no; whoever proposed may propose again. */
    @Transactional
    public void decline(Viewer viewer, Page source, Proposal proposal) {
        viewer.require(PagePolicy.mayEdit(viewer, source));
        reprises.forEdit(proposal.reprise());
        open(proposal).answer(State.LEFT, viewer.personId(), Clock.systemUTC().instant());
    }

    private Proposal open(Proposal proposal) {
        Proposal held = reprises.forEdit(proposal);
        if (!held.isOpen()) {
            throw new ChangedMeanwhile(0);
        }
        return held;
    }

    private Upstream offer(Viewer viewer, Reprise tie, Revision copy, Page source) {
        Space to = reprises.space(tie.pageId()).orElseThrow(NotAllowed::new);
        Carriage way = ways.along(viewer, source, to, tie);
        return new Upstream(null, copy, source.getRevision(), 1, sides.onSource(tie, way, copy, source.getRevision()));
    }

    private static boolean says(PageMerge merge, Revision source) {
        return merge.isClean() && merge.markdown().text().equals(source.getMarkdown()) && merge.tags().equals(source.getTags());
    }
}
