package bzh.rouedad.guide;

import bzh.rouedad.file.FileAddress;
import bzh.rouedad.file.FileVersion;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.people.Circle;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The pictures on covers, as long as all readers may see them: none is promised that would not come. */
@ApplicationScoped
public class Covers {
    @Inject
    StoredFiles files;

    /** What was chosen for a publication that the viewer sees. */
    public Optional<Cover> of(Viewer viewer, Guide guide) {
        viewer.require(viewer.sees(guide.getSpace().getCircle()));
        return Cover.of(guide);
    }

    /** What stood on the cover of an edition the day it came out; nothing once the picture is in the trash. */
    public Optional<Cover> of(Viewer viewer, Edition edition) {
        viewer.require(viewer.sees(edition.getGuide().getSpace().getCircle()));
        return edition.getCover() == null ? Optional.empty() : version(edition, edition.getCover())
                .map(version -> new Cover(edition.getCover(), edition.getCoverWords()));
    }

    /** The version of a file that an address in an edition names, if all readers of the edition may see it. */
    protected Optional<FileVersion> version(Edition edition, String address) {
        Circle readers = edition.getGuide().getSpace().getCircle();
        return FileAddress.of(address).filter(named -> named.version().isPresent())
                .flatMap(named -> files.version(readers, named.id(), named.version().getAsInt()));
    }
}
