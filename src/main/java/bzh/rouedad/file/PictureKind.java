package bzh.rouedad.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which kind of picture some bytes are, by their beginning. Their name and what a browser says of them do not count. */
public final class PictureKind {

    /** As many first bytes as {@link #of} wants to see. */
    public static final int START = 12;

    /** The media types that browsers are shown as they are. */
    public static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /** Those of them that are unpacked to make smaller forms, and that programs for documents know too. */
    static final Set<String> RESIZED = Set.of("image/png", "image/jpeg");

    private static final Pattern NAMED = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg)");

    private PictureKind() {
    }

    /** Whether a path ends like the name of a picture, one that we do not show (SVG) included. */
    public static boolean isNamedLikeOne(String path) {
        return NAMED.matcher(path).matches();
    }

    /** The media type image/png, image/jpeg, image/gif or image/webp; empty for anything else. */
    public static Optional<String> of(byte[] start) {
        String signs = new String(start, 0, Math.min(start.length, START), StandardCharsets.ISO_8859_1);
        if (signs.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of("image/png");
        }
        if (signs.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of("image/jpeg");
        }
        if (signs.startsWith("GIF87a") || signs.startsWith("GIF89a")) {
            return Optional.of("image/gif");
        }
        return signs.startsWith("RIFF") && signs.startsWith("WEBP", 8) ? Optional.of("image/webp") : Optional.empty();
    }
}
