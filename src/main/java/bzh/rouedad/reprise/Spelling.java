package bzh.rouedad.reprise;

import bzh.rouedad.markup.LinkRewriter;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.markup.TextTooCostly;
import bzh.rouedad.markup.TextTooLong;
import bzh.rouedad.markup.WikiLinkRewriter;
import bzh.rouedad.markup.WikiLinkRewriter.Written;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How a text writes its links. A page can be named in many ways, and a text brought together with this one would seem
 * to change each link it names in another way.
 */
final class Spelling {
    /** That of a text without links. */
    static final Spelling NONE = new Spelling();

    private final Map<Link, Deque<String>> links = new HashMap<>();
    private final Map<String, Deque<String>> addresses = new HashMap<>();

    private Spelling() {
    }

    /** That of a text of this space; {@link #NONE} when its links cannot be found. */
    static Spelling of(String markdown, String space) {
        Spelling spelling = new Spelling();
        try {
            WikiLinkRewriter.write(markdown, link -> {
                add(spelling.links, Link.to(target(link, space), link), link.source());
                return null;
            });
            LinkRewriter.rewrite(markdown, destination -> {
                PageAddress.of(destination, space)
                        .ifPresent(page -> add(spelling.addresses, page.url() + page.section(), destination));
                return null;
            });
        } catch (TextTooLong | TextTooCostly e) {
            return NONE;
        }
        return spelling;
    }

    /** The same, to be asked from the beginning: each answer is the next way in which the text writes this link. */
    Spelling anew() {
        Spelling anew = new Spelling();
        links.forEach((link, written) -> anew.links.put(link, new ArrayDeque<>(written)));
        addresses.forEach((target, written) -> anew.addresses.put(target, new ArrayDeque<>(written)));
        return anew;
    }

    /** The address of the page that a wiki link on a page of this space names. */
    static String target(Written link, String space) {
        return PageAddress.url(link.space() == null ? space : Slug.of(link.space()), Slug.of(link.page()));
    }

    /** A whole wiki link to this page that otherwise is as the other one; null when the text has none. */
    String link(Written like, String target) {
        return next(links.get(Link.to(target, like)));
    }

    /** A Markdown destination that leads there; null when the text has none. */
    String destination(String target) {
        return next(addresses.get(target));
    }

    private static <K> void add(Map<K, Deque<String>> all, K key, String written) {
        all.computeIfAbsent(key, any -> new ArrayDeque<>()).add(written);
    }

    private static String next(Deque<String> written) {
        return written == null ? null : written.size() > 1 ? written.poll() : written.peek();
    }

    private record Link(String target, String section, String label, boolean inTable) {
        static Link to(String target, Written link) {
            return new Link(target, link.section(), link.label(), link.inTable());
        }
    }
}
