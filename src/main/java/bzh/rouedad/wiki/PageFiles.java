package bzh.rouedad.wiki;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.file.FileAddress;
import bzh.rouedad.file.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of spaces that pages show or lead to. */
@ApplicationScoped
class PageFiles {
    @Inject
    Revisions revisions;

    /** The files that this page names as it stands. */
    static List<Ref> of(Revision revision) {
        return ids(revision).map(id -> new Ref(StoredFile.KIND, id)).toList();
    }

    private static Stream<Long> ids(Revision revision) {
        return FileAddress.idsIn(revision.getMarkdown());
    }

    /** Ids of the files that this page names as it stands, and no other page does, be it one in the trash. */
    protected Set<Long> ownOf(Page page) {
        return ids(page.getRevision()).filter(id -> !revisions.isNamedElsewhere(page, "/fichiers/" + id + "/"))
                .collect(Collectors.toSet());
    }
}
