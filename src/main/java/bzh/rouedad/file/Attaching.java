package bzh.rouedad.file;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Putting files into a space. Nothing is lost by any act: older versions stay, and what is thrown away can be taken back. */
@ApplicationScoped
public class Attaching {
    @Inject
    Intake intake;
    @Inject
    UploadLimit limit;
    @Inject
    Filing filing;

    /**
     * Keeps a file for the space. The same bytes under the same name are one file, which is then answered as it is.
     *
     * @param name as the sender's machine calls it; folders before it are dropped
     * @throws NotAllowed     without the right to write in the space
     * @throws TooManyUploads as {@link UploadLimit} says
     * @throws InvalidInput   at {@code file} or {@code description}; see {@link Intake#prepare}
     */
    public StoredFile attach(Viewer viewer, Space space, String name, byte[] content, FileFacts facts) {
        viewer.require(FilePolicy.mayAttach(viewer, space));
        limit.count(viewer);
        FileFacts checked = facts.checked();
        return filing.attach(viewer, space, intake.prepare(name, content), checked);
    }

    /**
     * As {@link #attach} for a picture, known by its bytes alone.
     *
     * @throws TooManyUploads as {@link UploadLimit} says
     * @throws InvalidInput   at {@code file} when it is none that is shown
     */
    public StoredFile attachPicture(Viewer viewer, Space space, String name, byte[] content) {
        viewer.require(FilePolicy.mayAttach(viewer, space));
        limit.count(viewer);
        return filing.attach(viewer, space, intake.preparePicture(name, content), FileFacts.NONE);
    }

    /**
     * Lets a file show other bytes, as its next version; the bytes it shows already make none. Its name and address stay, so
     * that the bytes must be of the kind its name says.
     *
     * @throws NotAllowed     without the right to write in the space, or when the file is not there
     * @throws TooManyUploads as {@link UploadLimit} says
     * @throws InvalidInput   at {@code file}
     */
    public StoredFile renew(Viewer viewer, Space space, StoredFile file, byte[] content) {
        viewer.require(FilePolicy.mayAttach(viewer, space));
        limit.count(viewer);
        PreparedFile prepared = file.isPicture() ? intake.preparePicture(file.getName(), content)
                : intake.prepare(file.getName(), content);
        return filing.renew(viewer, space, file.getId(), prepared);
    }

    /** @throws InvalidInput at {@code description} */
    public StoredFile describe(Viewer viewer, Space space, StoredFile file, FileFacts facts) {
        viewer.require(FilePolicy.mayAttach(viewer, space));
        return filing.describe(space, file.getId(), facts.checked());
    }

    /**
     * Gives another space a file of its own with what a file of the one space shows now. Whether the viewer may take it away
     * was asked before.
     *
     * @return nothing when no such file lies in the one space outside of its trash
     */
    public Optional<StoredFile> share(Viewer viewer, Space from, long id, Space to) {
        viewer.require(FilePolicy.mayAttach(viewer, to));
        return filing.share(viewer, from, id, to);
    }

    /** Puts a file into the trash: its address leads nowhere until it is taken back. */
    public StoredFile trash(Viewer viewer, Space space, long id) {
        viewer.require(FilePolicy.mayTrash(viewer, space));
        return filing.trash(viewer, space, id);
    }

    /**
     * Lets files of one space lie in another, with all their versions: their addresses stay, and whoever sees the other space
     * sees them. Ids that name no file of the one space outside of its trash are passed over.
     *
     * @throws NotAllowed without the right to throw away in the one space and to write in the other
     */
    public void move(Viewer viewer, Space from, Space to, Set<Long> ids) {
        if (!ids.isEmpty()) {
            viewer.require(FilePolicy.mayTrash(viewer, from) && FilePolicy.mayAttach(viewer, to));
            filing.move(viewer, from, to, ids);
        }
    }

    /** @throws NotAllowed also when it is not in the trash of this space */
    public StoredFile restore(Viewer viewer, Space space, long id) {
        viewer.require(FilePolicy.mayTrash(viewer, space));
        return filing.restore(viewer, space, id);
    }
}
