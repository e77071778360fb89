package bzh.rouedad.file;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** The part of {@link Attaching} that is one transaction: files are looked at before it begins. */
@ApplicationScoped
@Transactional
class Filing {
    @Inject
    StoredFiles files;
    @Inject
    Ledger ledger;

    protected StoredFile attach(Viewer viewer, Space space, PreparedFile prepared, FileFacts facts) {
        StoredFiles.Kept kept = files.keep(viewer, space.getCircle(), prepared, facts);
        if (kept.fresh()) {
            ledger.record(viewer, Verb.UPLOADED, kept.file().ref(), space.getCircle(), kept.file().getName());
        }
        return kept.file();
    }

    protected Optional<StoredFile> share(Viewer viewer, Space from, long id, Space to) {
        return files.in(from, id).map(file -> attach(viewer, to, files.prepared(file),
                new FileFacts(file.getDescription(), file.getLicence())));
    }

    protected StoredFile renew(Viewer viewer, Space space, long id, PreparedFile prepared) {
        StoredFile file = forEdit(space, id, false);
        if (files.renew(viewer, file, prepared)) {
            ledger.record(viewer, Verb.REVISED, file.ref(), space.getCircle(), file.getName());
        }
        return file;
    }

    protected StoredFile describe(Space space, long id, FileFacts facts) {
        StoredFile file = forEdit(space, id, false);
        file.describe(facts);
        return file;
    }

    protected StoredFile trash(Viewer viewer, Space space, long id) {
        StoredFile file = forEdit(space, id, false);
        file.trash(viewer.personIdOrNull(), Clock.systemUTC().instant());
        ledger.record(viewer, Verb.TRASHED, file.ref(), space.getCircle(), file.getName());
        return file;
    }

    protected StoredFile restore(Viewer viewer, Space space, long id) {
        StoredFile file = forEdit(space, id, true);
        file.restore();
        ledger.record(viewer, Verb.RESTORED, file.ref(), space.getCircle(), file.getName());
        return file;
    }

    protected void move(Viewer viewer, Space from, Space to, Set<Long> ids) {
        files.takeTurns(ids);
        for (long id : ids) {
            files.forEdit(from, id, false).ifPresent(file -> {
                files.move(file, to.getCircle());
                ledger.record(viewer, Verb.RENAMED, file.ref(), to.getCircle(), file.getName());
            });
        }
    }

    private StoredFile forEdit(Space space, long id, boolean inTrash) {
        return files.forEdit(space, id, inTrash).orElseThrow(NotAllowed::new);
    }
}
