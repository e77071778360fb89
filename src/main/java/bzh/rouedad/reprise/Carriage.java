package bzh.rouedad.reprise;

import bzh.rouedad.markup.LinkRewriter;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.markup.TextTooCostly;
import bzh.rouedad.markup.TextTooLong;
import bzh.rouedad.markup.WikiLinkRewriter;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text on its way between two spaces: its links go on leading where they led, and it shows the files of the space it
 * arrives in. Both ways are carried alike, so that texts of the two sides can be compared.
 *
 * @param from  slug of the one space, and to that of the other
 * @param files for each file of the one space its copy in the other
 */
record Carriage(String from, String to, Map<Long, Long> files) {
    static Carriage between(Page source, Space to, Reprise tie) {
        return new Carriage(source.getSpace().getSlug(), to.getSlug(), tie.files());
    }

    private static final Pattern FILE = Pattern.compile("^/fichiers/([0-9]{1,18})/");
    /** A link whose label says nothing but its name. */
    private static final Pattern TWICE = Pattern.compile("\\[\\[([^\\[\\]|#\\\\]+)\\\\?\\|\\1]]");

    /** The text as the other space has it; unchanged when it cannot be read. */
    String over(String markdown) {
        return from.equals(to) ? markdown
                : carried(markdown, (space, page) -> space == null ? from + ":" + page : null, files);
    }

    /** The text as the first space has it; unchanged when it cannot be read. */
    String back(String markdown) {
        if (from.equals(to)) {
            return markdown;
        }
        String named = carried(markdown, (space, page) -> space == null ? to + ":" + page
                : Slug.of(space).equals(from) ? page : null, homes());
        return TWICE.matcher(named).replaceAll("[[$1]]");
    }

    /** The text with the files of the other space in place of the first one's; all else stays. */
    String withFiles(String markdown) {
        return carried(markdown, (space, page) -> null, files);
    }

    /** The same on the way back. */
    String withFilesBack(String markdown) {
        return carried(markdown, (space, page) -> null, homes());
    }

    private Map<Long, Long> homes() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
    }

    private static String carried(String markdown, WikiLinkRewriter.Naming naming, Map<Long, Long> files) {
        try {
            return LinkRewriter.rewrite(WikiLinkRewriter.rewrite(markdown, naming), other(files));
        } catch (TextTooLong | TextTooCostly e) {
            return markdown;
        }
    }

    private static UnaryOperator<String> other(Map<Long, Long> files) {
        return address -> {
            Matcher file = FILE.matcher(address);
            Long other = file.find() ? files.get(Long.valueOf(file.group(1))) : null;
            return other == null ? address : "/fichiers/" + other + address.substring(file.end() - 1);
        };
    }
}
