package bzh.rouedad.file;

import bzh.rouedad.file.PictureRoom.Developed;
import bzh.rouedad.language.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at what people put in before anything of it is kept. Changes nothing, so that no lock need be held meanwhile. */
@ApplicationScoped
public class Intake {
    @Inject
    @ConfigProperty(name = "rouedad.file.largest")
    int largest;
    @Inject
    @ConfigProperty(name = "rouedad.file.kinds")
    String kinds;

    /** Size of the largest file in bytes. */
    public int mostBytes() {
        return largest << 20;
    }

    /** Endings of the names that are taken, as a browser's file dialog wants them: {@code .png,.jpg}. */
    public String endings() {
        return "." + kinds.replace("jpeg", "jpeg,jpg").replace(",", ",.");
    }

    /**
     * The file as it will be kept; pictures without metadata, upright, and with smaller forms.
     *
     * @throws InvalidInput at {@code file} when it is empty, too large, of a kind that is not taken, a picture that is none, or when
     *                      its bytes are not what its name says
     */
    public PreparedFile prepare(String typed, byte[] content) {
        String name = FileName.of(typed);
        measure(name, content);
        FileKind kind = FileKind.promised(name).filter(this::isTaken)
                .orElseThrow(() -> new InvalidInput("file", "file.invalid.kind", name, kinds.replace(",", ", ")));
        if (!kind.fits(content)) {
            throw new InvalidInput("file", "file.invalid.content", name);
        }
        return kind.isShown() ? picture(name, kind, content)
                : new PreparedFile(name, kind.mediaType(), content, null, null, List.of());
    }

    /**
     * As {@link #prepare} for a picture, whatever its name says.
     *
     * @throws InvalidInput at {@code file} when it is none that is shown
     */
    public PreparedFile preparePicture(String typed, byte[] content) {
        String name = FileName.of(typed);
        measure(name, content);
        return picture(name, FileKind.ofPicture(content).orElseThrow(() -> new InvalidInput("file", "file.invalid.content", name)), content);
    }

    private void measure(String name, byte[] content) {
        if (content.length == 0) {
            throw new InvalidInput("file", "file.invalid.empty", name);
        }
        if (content.length > mostBytes()) {
            throw new InvalidInput("file", "file.invalid.large", name, largest);
        }
    }

    private boolean isTaken(FileKind kind) {
        return List.of(kinds.split(",")).contains(kind.name().toLowerCase(Locale.ROOT));
    }

    private static PreparedFile picture(String name, FileKind kind, byte[] content) {
        try {
            Developed picture = PictureRoom.develop(kind, content);
            return new PreparedFile(name, kind.mediaType(), picture.content(), picture.width(), picture.height(), picture.smaller());
        } catch (HugePicture e) {
            throw new InvalidInput("file", "file.invalid.pixels", name, CleanPicture.MOST_PIXELS / 1_000_000);
        } catch (BrokenPicture e) {
            throw new InvalidInput("file", "file.invalid.picture", name);
        }
    }
}
