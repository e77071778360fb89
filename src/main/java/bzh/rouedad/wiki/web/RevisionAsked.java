package bzh.rouedad.wiki.web;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Revision;
import java.util.Optional;

/** A revision that an address names. */
final class RevisionAsked {
    private RevisionAsked() {
    }

    /** The revision of this very page with this id; nothing when the id is none. */
    static Optional<Revision> find(Pages pages, Viewer viewer, Page page, String id) {
        return id != null && id.matches("[0-9]{1,18}") ? pages.revision(viewer, page, Long.parseLong(id)) : Optional.empty();
    }
}
