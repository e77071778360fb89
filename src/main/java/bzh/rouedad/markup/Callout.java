package bzh.rouedad.markup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.CustomBlock;

/** A block quote marked {@code [!NOTE]} and the like: something the reader should not miss. */
final class Callout extends CustomBlock {

    /** The kinds writers know from other sites, with their French titles. */
    enum Kind {
        NOTE("Note"), TIP("Astuce"), IMPORTANT("Important"), WARNING("Attention"), CAUTION("Danger");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The kind whose marker, such as {@code [!note]}, the text starts with. */
        static Optional<Kind> startOf(String text) {
            return Arrays.stream(values())
                    .filter(kind -> text.regionMatches(true, 0, kind.marker(), 0, kind.marker().length()))
                    .findFirst();
        }

        String marker() {
            return "[!" + name() + "]";
        }

        String title() {
            return title;
        }

        String classes() {
            return "callout callout-" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Kind kind;

    Callout(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
