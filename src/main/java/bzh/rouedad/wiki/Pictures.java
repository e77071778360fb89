package bzh.rouedad.wiki;

import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.PictureKind;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Pictures that writers put into pages: kept for the space, seen by whoever sees the space. */
@ApplicationScoped
public class Pictures {
    /** Size of the largest picture, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    @Inject
    Attaching attaching;

    /**
     * Keeps a picture for pages of the space; whoever may write there may do so.
     *
     * @param name as the writer's machine calls it; folders before it and control characters are dropped
     * @throws InvalidInput above {@link #MAX_BYTES}, and when the bytes are no PNG, JPEG, GIF or WebP that can be shown
     */
    public StoredFile keep(Viewer viewer, Space space, String name, byte[] content) {
        viewer.require(PagePolicy.mayCreate(viewer, space));
        if (content.length > MAX_BYTES) {
            throw new InvalidInput("picture", "wiki.picture.large", MAX_BYTES / (1024 * 1024));
        }
        if (PictureKind.of(content).isEmpty()) {
            throw new InvalidInput("picture", "wiki.picture.kind");
        }
        return attaching.attachPicture(viewer, space, tidy(name), content);
    }

    private static String tidy(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String line = last.replaceAll("\\s+", " ").strip();
        // The end of a name tells what it is.
        String clean = Characters.clean(line.substring(Math.max(0, line.length() - LONGEST_NAME))).strip();
        return clean.isEmpty() ? "image" : clean;
    }
}
