package bzh.rouedad.exchange;

import bzh.rouedad.file.PictureKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of an entry as a path below nothing but the archive itself. */
final class EntryName {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern ABSOLUTE = Pattern.compile("(?:/|[A-Za-z]:).*", Pattern.DOTALL);
    private static final Pattern JUNK =
            Pattern.compile("(?i)(?:.*/)?(?:__MACOSX/.*|\\._[^/]*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private EntryName() {
    }

    /** Segments joined by {@code /}, in NFC; empty for the archive's own folder. */
    static String of(String raw) throws Refusal {
        if (CONTROL.matcher(raw).find()) {
            throw new Refusal("name-control");
        }
        String name = Normalizer.normalize(raw.replace('\\', '/'), Normalizer.Form.NFC);
        if (ABSOLUTE.matcher(name).matches()) {
            throw new Refusal("name-absolute");
        }
        List<String> segments = new ArrayList<>();
        for (String segment : name.split("/")) {
            if (segment.equals("..")) {
                throw new Refusal("name-outside");
            }
            if (segment.length() > Limits.LONGEST_SEGMENT) {
                throw new Refusal("name-too-long", Integer.toString(Limits.LONGEST_SEGMENT));
            }
            if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        if (segments.size() > Limits.DEEPEST + 1) {
            throw new Refusal("name-too-deep", Integer.toString(Limits.DEEPEST));
        }
        return String.join("/", segments);
    }

    static boolean isFolder(String raw) {
        return raw.endsWith("/") || raw.endsWith("\\");
    }

    /** Files that systems leave behind, and whatever lies hidden without being text or picture. */
    static boolean isPassedOver(String path) {
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return JUNK.matcher(path).matches() || hidden && !isMarkdown(path) && !PictureKind.isNamedLikeOne(path);
    }

    static boolean isMarkdown(String path) {
        String small = path.toLowerCase(Locale.ROOT);
        return small.endsWith(".md") || small.endsWith(".markdown");
    }

    static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The last segment without its ending. */
    static String base(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    static int depth(String path) {
        return (int) path.chars().filter(unit -> unit == '/').count();
    }
}
