package bzh.rouedad.wiki;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Throwing pages away, and taking them back. Nothing is lost by it: a page comes back with its whole history. */
@ApplicationScoped
public class Trash {
    @Inject
    Pages pages;
    @Inject
    TrashedPages trashed;
    @Inject
    Redirects redirects;
    @Inject
    Ledger ledger;

    /**
     * Puts a page into the trash of its space. Pages under it move up to where it stood; its address is free.
     *
     * @param base id of the revision the viewer saw
     * @throws EditConflict when it was thrown away, moved or written anew at the same moment
     */
    @Transactional
    public void discard(Viewer viewer, Page page, long base) {
        viewer.require(PagePolicy.mayTrash(viewer, page.getSpace()) && PagePolicy.mayEdit(viewer, page));
        Page held = pages.forEdit(page.getSpace(), page.getSlug())
                .filter(found -> found.getRevision().getId() == base)
                .orElseThrow(() -> new EditConflict(null));
        pages.childrenOf(held).forEach(child -> child.moveUnder(held.getParent()));
        redirects.endFor(held);
        ledger.record(viewer, Verb.TRASHED, held.ref(), held.getSpace().getCircle(), held.getTitle());
        held.discard(viewer.personIdOrNull(), Clock.systemUTC().instant());
    }

    /**
     * Takes a page out of the trash.
     *
     * @return its address: the one it had, or with a number behind it when another page is there by now
     * @throws NotAllowed when it is not in the trash of this space
     */
    @Transactional
    public String restore(Viewer viewer, Space space, long id) {
        viewer.require(PagePolicy.mayTrash(viewer, space));
        TrashedPage page = trashed.forEdit(space, id).orElseThrow(NotAllowed::new);
        String slug = Slug.free(page.getSlug(), start -> pages.slugsFrom(space, start));
        redirects.end(space, slug);
        page.restore(slug);
        trashed.write();
        ledger.record(viewer, Verb.RESTORED, page.ref(), space.getCircle(), page.getTitle());
        return space.getUrl() + "/" + slug;
    }
}
