package bzh.rouedad.guide;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Making publications of pages and bringing them out, edition by edition. */
@ApplicationScoped
public class Publishing {
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    @Inject
    Guides guides;
    @Inject
    Pages pages;
    @Inject
    Freezing freezing;
    @Inject
    Imprinting imprinting;
    @Inject
    Ledger ledger;

    /**
     * Makes a publication in this space; one that comes out at once has its first edition.
     *
     * @throws InvalidInput when a chapter is no page the viewer sees, a text does not do, or something stands in the way of
     *                      an edition: no chapter, one that readers may not see or whose licence does not allow it, a day of
     *                      review that is past, a space where somebody else must say yes
     */
    @Transactional
    public Guide make(Viewer viewer, Space space, GuideText text) {
        viewer.require(GuidePolicy.mayMake(viewer, space));
        GuideText clean = text.checked();
        Guide guide = new Guide(guides.held(space), freeSlug(clean.title()));
        List<Page> chapters = chapters(viewer, space, clean.pages());
        Verb verb = change(viewer, guide, clean, chapters, true);
        ledger.record(viewer, verb, guide.ref(), space.getCircle(), null);
        return guide;
    }

    /**
     * Changes a publication; bringing it out, or calling it revised, is such a change, and makes an edition where readers
     * would get something else than they have.
     *
     * @param seen the version the text was made from; null overwrites whatever stands
     * @throws ChangedMeanwhile when another version stands
     * @throws InvalidInput     as {@link #make}
     */
    @Transactional
    public Guide edit(Viewer viewer, Guide guide, GuideText text, Long seen) {
        viewer.require(GuidePolicy.mayEdit(viewer, guide));
        GuideText clean = text.checked();
        Guide held = guides.forEdit(guide.getId());
        ChangedMeanwhile.refuseIf(seen, held.getVersion());
        List<Page> chapters = new ArrayList<>(chapters(viewer, held.getSpace(), clean.pages()));
        // Chapters the editor may not see were not in their list: they stay, at the end.
        held.chapters().stream().filter(page -> !viewer.sees(page.getSpace().getCircle())).forEach(chapters::add);
        Verb verb = change(viewer, held, clean, chapters, false);
        ledger.record(viewer, verb, held.ref(), held.getSpace().getCircle(), null);
        return held;
    }

    private Verb change(Viewer viewer, Guide guide, GuideText text, List<Page> chapters, boolean isNew) {
        Instant now = Clock.systemUTC().instant();
        GuideStatus before = guide.getStatus();
        imprinting.take(viewer, guide, text, LocalDate.ofInstant(now, HOME));
        boolean comesOut = guide.describe(text, chapters, viewer.personIdOrNull(), now);
        if (isNew) {
            guides.add(guide);
        }
        boolean isRevised = guide.getStatus() == GuideStatus.REVISED && before != GuideStatus.REVISED;
        boolean bringsOut = (comesOut || isRevised) && bringOut(viewer, guide, guides.living(chapters), text.note(), before, now);
        return comesOut || bringsOut ? Verb.PUBLISHED : isNew ? Verb.CREATED : Verb.REVISED;
    }

    /**
     * Brings out the next edition of a publication as it stands.
     *
     * @param note what is new in it; or null
     * @param seen the version the viewer looked at; null for whatever stands
     * @throws ChangedMeanwhile when another version stands
     * @throws InvalidInput     as {@link #make}, and when readers have all of it already
     */
    @Transactional
    public Guide publish(Viewer viewer, Guide guide, String note, Long seen) {
        viewer.require(GuidePolicy.mayEdit(viewer, guide));
        String clean = InvalidInput.optional("note", note, GuideText.LONGEST_NOTE);
        Guide held = guides.forEdit(guide.getId());
        ChangedMeanwhile.refuseIf(seen, held.getVersion());
        Instant now = Clock.systemUTC().instant();
        GuideStatus before = held.getStatus();
        if (!bringOut(viewer, held, guides.living(held.chapters()), clean, before, now)) {
            throw new InvalidInput("note", "guide.invalid.unchanged", held.getEdition());
        }
        held.come(held.getEdition() > 1 ? GuideStatus.REVISED : GuideStatus.PUBLISHED);
        ledger.record(viewer, Verb.PUBLISHED, held.ref(), held.getSpace().getCircle(), null);
        return held;
    }

    /** What stands in the way of an edition now, if anything does; rules of the space on who brings it out apart. */
    @Transactional
    public Optional<InvalidInput> obstacle(Viewer viewer, Guide guide) {
        viewer.require(GuidePolicy.mayEdit(viewer, guide));
        return freezing.obstacle(viewer, guide, guides.living(guides.withChapters(guide)), LocalDate.now(HOME));
    }

    /**
     * Asks that somebody else bring out the next edition.
     *
     * @throws ChangedMeanwhile when another version stands
     */
    @Transactional
    public void propose(Viewer viewer, Guide guide, Long seen) {
        viewer.require(GuidePolicy.mayEdit(viewer, guide));
        Guide held = guides.forEdit(guide.getId());
        ChangedMeanwhile.refuseIf(seen, held.getVersion());
        held.propose(viewer.personIdOrNull(), Clock.systemUTC().instant());
        ledger.record(viewer, Verb.REVISED, held.ref(), held.getSpace().getCircle(), null);
    }

    /** Says whether two people must bring out the publications of this space. */
    @Transactional
    public void demandApproval(Viewer viewer, Space space, boolean demanded) {
        viewer.require(GuidePolicy.mayDemandApproval(viewer, space));
        guides.demandApproval(space, demanded);
    }

    private boolean bringOut(Viewer viewer, Guide guide, List<Page> chapters, String note, GuideStatus before, Instant now) {
        freezing.check(viewer, guide, chapters, LocalDate.ofInstant(now, HOME));
        if (!freezing.differs(viewer, guide, chapters)) {
            return false;
        }
        if (guides.isApprovalDemanded(guide.getSpace())) {
            boolean isProposed = guide.getProposedBy() != null && before != null;
            if (!isProposed || guide.getProposedBy().equals(viewer.personIdOrNull())) {
                throw new InvalidInput("status", isProposed ? "guide.invalid.own-proposal" : "guide.invalid.unproposed");
            }
        }
        freezing.freeze(viewer, guide, chapters, note, now);
        return true;
    }

    private List<Page> chapters(Viewer viewer, Space space, List<String> addresses) {
        return guides.held(addresses.stream().map(address -> {
            int slash = address.indexOf('/');
            String home = slash < 0 ? space.getSlug() : address.substring(0, slash);
            return pages.find(viewer, home, address.substring(slash + 1))
                    .orElseThrow(() -> new InvalidInput("pages", "guide.invalid.chapter", Characters.cut(address, 200)));
        }).distinct().toList());
    }

    private String freeSlug(String title) {
        String slug = Slug.free(title, guides::slugsFrom);
        if (slug.isEmpty()) {
            throw new InvalidInput("title", "wiki.invalid.title");
        }
        return slug;
    }
}
