package bzh.rouedad.wiki;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.markup.Rendering;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The short part of a save: what happens while nobody else may touch the page. Everything slow was done before. */
@ApplicationScoped
class Saving {
    @Inject
    Pages pages;
    @Inject
    Ledger ledger;

    /**
     * Keeps the text as the latest revision if it was made from the one that stands, and answers what stands if not.
     *
     * @param origin id of the revision the writer began with; {@code text.base()} is that, or the one it was merged with
     * @throws EditConflict when the page is not there and the text was made from a revision
     */
    @Transactional
    protected Attempt keep(Viewer viewer, Space space, String slug, PageText text, Rendering rendering, Long origin) {
        Optional<Page> held = pages.forEdit(space, slug);
        if (held.isEmpty()) {
            return create(viewer, space, slug, text, rendering);
        }
        Page page = held.get();
        viewer.require(PagePolicy.mayEdit(viewer, page));
        Revision current = page.getRevision();
        if (!current.getId().equals(text.base())) {
            return new Attempt(page, null, false, current, origin == null ? null
                    : pages.revision(viewer, page, origin).orElse(null));
        }
        if (current.says(text)) {
            return new Attempt(page, current, false, null, null);
        }
        Revision made = page.revise(text, rendering, viewer.personIdOrNull(), now());
        pages.keep(page, made);
        ledger.record(viewer, Verb.REVISED, page.ref(), page.getSpace().getCircle(), text.note());
        return new Attempt(page, made, false, null, null);
    }

    private Attempt create(Viewer viewer, Space space, String slug, PageText text, Rendering rendering) {
        if (text.base() != null) {
            throw new EditConflict(null);
        }
        Page page = new Page(pages.held(space), slug, now());
        Revision made = page.revise(text, rendering, viewer.personIdOrNull(), now());
        pages.keep(page, made);
        ledger.record(viewer, Verb.CREATED, page.ref(), space.getCircle(), text.note());
        return new Attempt(page, made, true, null, null);
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    /**
     * What came of it.
     *
     * @param kept     the revision that says the text now; null when another one stood in the way
     * @param standing that other one
     * @param base     the revision the writer began with, if it is one of this page
     */
    record Attempt(Page page, Revision kept, boolean created, Revision standing, Revision base) {
    }
}
