package bzh.rouedad.guide;

import bzh.rouedad.file.StoredFile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Circle;
import java.util.Objects;
import java.util.Optional;

/**
 * The picture on the cover of a publication or of an edition.
 *
 * @param address site-relative, with the version
 * @param words   what it shows, for those who do not see it; empty when nobody said
 */
public record Cover(String address, String words) {
    private static final String VERSION = "?version=";

    /** What was chosen for the publication, in its latest version; nothing while one of its readers may not see it. */
    public static Optional<Cover> of(Guide guide) {
        Circle readers = guide.getSpace().getCircle();
        return Optional.ofNullable(guide.getColophon().getCover()).filter(file -> file.isSeenByAllOf(readers))
                .map(file -> new Cover(file.url() + VERSION + file.getNumber(),
                        Objects.requireNonNullElse(file.getDescription(), "")));
    }

    /** Where it can be had for a card, 480 pixels wide where it is wider. */
    public String small() {
        return address + "&l=480";
    }

    /** Where it can be had for a page, 960 pixels wide where it is wider. */
    public String large() {
        return address + "&l=960";
    }

    /** Tells at {@code cover} what keeps the picture that was chosen from coming out on a cover, if anything does. */
    static void check(Guide guide) {
        StoredFile file = guide.getColophon().getCover();
        if (file == null) {
            return;
        }
        // Whoever asks may not know what is called how where it went.
        if (file.getTrashedAt() != null) {
            throw new InvalidInput("cover", "guide.invalid.cover-trashed");
        }
        if (!file.isSeenByAllOf(guide.getSpace().getCircle())) {
            throw new InvalidInput("cover", "guide.invalid.cover-hidden");
        }
        if (file.getLicence() != null && !guide.getLicence().mayContain(file.getLicence())) {
            throw new InvalidInput("cover", "guide.invalid.cover-licence", file.getName());
        }
        if (file.getDescription() == null) {
            throw new InvalidInput("cover", "guide.invalid.cover-words", file.getName());
        }
    }
}
