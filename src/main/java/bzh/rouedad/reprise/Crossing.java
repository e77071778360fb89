package bzh.rouedad.reprise;

import bzh.rouedad.file.FileAddress;
import bzh.rouedad.markup.LinkRewriter;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.markup.TextTooCostly;
import bzh.rouedad.markup.TextTooLong;
import bzh.rouedad.markup.WikiLinkRewriter;
import bzh.rouedad.markup.WikiLinkRewriter.Written;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One of the two ways between two spaces.
 *
 * @param from  slug of the space a text leaves, and to that of the space it comes to
 * @param files for each file of the former its counterpart in the latter
 * @param pages for the addresses of pages their counterparts on the other side, the nearest first
 */
record Crossing(String from, String to, Map<Long, Long> files, Map<String, List<String>> pages) {
    /** What would end the name within a link, or be read as something else than a name. */
    private static final String SIGNS = "[]|#:\\`*_<>";

    /** The text with its links written as the receiving text writes them; unchanged when it cannot be read. */
    String of(String markdown, Spelling receiving) {
        if (from.equals(to) && pages.isEmpty()) {
            return markdown;
        }
        Spelling spelling = receiving.anew();
        try {
            return LinkRewriter.rewrite(WikiLinkRewriter.write(markdown, link -> link(link, spelling)),
                    destination -> FileAddress.carried(destination, files)
                            .orElseGet(() -> destination(destination, spelling)));
        } catch (TextTooLong | TextTooCostly e) {
            return markdown;
        }
    }

    private String link(Written link, Spelling receiving) {
        String led = Spelling.target(link, from);
        return known(led, target -> receiving.link(link, target))
                .orElseGet(() -> counterpart(led).map(target -> named(link, target)).orElseGet(() -> led(link)));
    }

    private String destination(String destination, Spelling receiving) {
        PageAddress led = PageAddress.of(destination, from).orElse(null);
        if (led == null) {
            return destination;
        }
        String stays = led.isRelative() && !from.equals(to) ? led.url() + led.section() : destination;
        return known(led.url(), target -> receiving.destination(target + led.section()))
                .orElseGet(() -> counterpart(led.url()).map(target -> target + led.section()).orElse(stays));
    }

    /** What the receiving text has for the counterparts of a page, or for the page itself. */
    private Optional<String> known(String led, UnaryOperator<String> receiving) {
        return Stream.concat(pages.getOrDefault(led, List.of()).stream(), Stream.of(led)).map(receiving)
                .filter(Objects::nonNull).findFirst();
    }

    private Optional<String> counterpart(String led) {
        return pages.getOrDefault(led, List.of()).stream().findFirst();
    }

    /** A link to a counterpart, by the name it was given where that leads there too. */
    private String named(Written link, String target) {
        String[] parts = target.split("/");
        String slug = parts[3];
        String name = Stream.of(link.page(), link.label()).filter(words -> Slug.of(words).equals(slug))
                .filter(words -> words.chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0)).findFirst().orElse(slug);
        return link.brief(parts[2].equals(to) ? name : parts[2] + ":" + name);
    }

    /** A link that leads where it led; null when it does so as it is written. */
    private String led(Written link) {
        if (from.equals(to)) {
            return null;
        }
        if (link.space() == null) {
            return link.named(from + ":" + link.page());
        }
        boolean comesHome = Slug.of(link.space()).equals(to) && link.source().contains("|");
        return comesHome ? link.brief(link.page().contains(":") ? Slug.of(link.page()) : link.page()) : null;
    }
}
