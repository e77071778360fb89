package bzh.rouedad.file.web;

import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;

/** The files of a space that came last, for its front door. */
@Named
@RequestScoped
public class LatestFiles {
    private static final int SHOWN = 5;

    @Inject
    SignedIn signedIn;
    @Inject
    StoredFiles files;

    private Long loaded;
    private List<StoredFile> list;

    public List<StoredFile> in(Space space) {
        if (!Objects.equals(loaded, space.getId())) {
            loaded = space.getId();
            list = files.latest(signedIn.getViewer(), space, SHOWN);
        }
        return list;
    }
}
