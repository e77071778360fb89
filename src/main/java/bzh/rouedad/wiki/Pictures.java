package bzh.rouedad.wiki;

import bzh.rouedad.file.PictureKind;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;

/** Pictures that writers put into pages: kept for the space, seen by whoever sees the space. */
@ApplicationScoped
public class Pictures {
    /** Size of the largest picture, in bytes. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    @Inject
    StoredFiles files;

    /**
     * Keeps a picture for pages of the space; whoever may write there may do so.
     *
     * @param name as the writer's machine calls it; folders before it and control characters are dropped
     * @throws InvalidInput above {@link #MAX_BYTES}, and when the bytes are no PNG, JPEG, GIF or WebP
     */
    @Transactional
    public StoredFile keep(Viewer viewer, Space space, String name, byte[] content) {
        viewer.require(PagePolicy.mayCreate(viewer, space));
        if (content.length > MAX_BYTES) {
            throw new InvalidInput("picture", "wiki.picture.large", MAX_BYTES / (1024 * 1024));
        }
        Optional<String> kind = PictureKind.of(Arrays.copyOf(content, Math.min(content.length, PictureKind.START)));
        return files.keep(viewer, space.getCircle(), tidy(name),
                kind.orElseThrow(() -> new InvalidInput("picture", "wiki.picture.kind")), content);
    }

    private static String tidy(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String line = last.replaceAll("\\s+", " ").strip();
        // The end of a name tells what it is.
        String clean = Characters.clean(line.substring(Math.max(0, line.length() - LONGEST_NAME))).strip();
        return clean.isEmpty() ? "image" : clean;
    }
}
