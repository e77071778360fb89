package bzh.rouedad.wiki;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.LinkRewriter;
import bzh.rouedad.markup.Rendering;
import bzh.rouedad.markup.TextTooCostly;
import bzh.rouedad.markup.TextTooLong;
import bzh.rouedad.markup.WikiLinkRewriter;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Giving a page another name, address or space. Its old address goes on leading to it, and the links of all pages that
 * the viewer may edit are written anew, with the words readers see left as they are; the others follow the old address.
 * Into another space it takes the files along that no other page names.
 */
@ApplicationScoped
public class Renaming {
    /** More pages than this keep their old links, which still lead to the page. */
    private static final int MOST_PAGES = 10_000;

    @Inject
    Wiki wiki;
    @Inject
    PageLinks links;
    @Inject
    PageFiles files;
    @Inject
    RenamingStep step;

    /**
     * Renames or moves a page in one act.
     *
     * @throws InvalidInput when title or address do not do, or another page is at the new address
     * @throws EditConflict when the page was changed or moved at the same moment
     */
    public Renamed rename(Viewer viewer, Page page, PageName wanted) {
        viewer.require(PagePolicy.mayMove(viewer, page, wanted.space()));
        PageName name = wanted.checked();
        Revision current = page.getRevision();
        boolean moves = !name.url().equals(page.getUrl());
        if (!moves && name.title().equals(current.getTitle())) {
            return new Renamed(page.getUrl(), 0);
        }
        // All texts are read and laid out before any lock is held.
        Rewritten own = own(page, name);
        List<Rewritten> others = moves ? others(viewer, page, name) : List.of();
        boolean leaves = !page.getSpace().getId().equals(name.space().getId());
        return step.carryOut(viewer, page, name, own, others, leaves ? files.ownOf(page) : Set.of());
    }

    private Rewritten own(Page page, PageName name) {
        String markdown = following(page.getRevision().getMarkdown(), page, name, page.getSpace(), name.space());
        return rewritten(page, name.title(), markdown, name.space());
    }

    private List<Rewritten> others(Viewer viewer, Page page, PageName name) {
        List<Rewritten> rewritten = new ArrayList<>();
        for (Page other : links.unguarded(page.getUrl(), MOST_PAGES)) {
            if (!other.getId().equals(page.getId()) && PagePolicy.mayEdit(viewer, other)) {
                String before = other.getRevision().getMarkdown();
                String markdown = following(before, page, name, other.getSpace(), other.getSpace());
                if (!markdown.equals(before)) {
                    rewritten.add(rewritten(other, other.getTitle(), markdown, other.getSpace()));
                }
            }
        }
        return rewritten.stream().filter(Objects::nonNull).toList();
    }

    /**
     * The text with its links to the page, of both kinds, leading to the page under its new name. A text that leaves its
     * space says in its other links which space they mean.
     */
    private static String following(String markdown, Page page, PageName name, Space from, Space to) {
        String old = page.getUrl();
        boolean leaves = !from.getId().equals(to.getId());
        PageTargets targets = new PageTargets(from);
        try {
            String named = WikiLinkRewriter.rewrite(markdown, (space, target) -> targets.url(space, target).equals(old)
                    ? name.linked(to) : leaves && space == null ? from.getSlug() + ":" + target : null);
            return LinkRewriter.rewrite(named, destination -> destination.equals(old) || destination.startsWith(old + "#")
                    ? name.url() + destination.substring(old.length()) : destination);
        } catch (TextTooLong | TextTooCostly e) {
            // It cannot be read again: its links follow the old address.
            return markdown;
        }
    }

    /** Null when the text cannot be laid out, for instance because it has become too long. */
    private Rewritten rewritten(Page page, String title, String markdown, Space space) {
        Revision current = page.getRevision();
        PageText text = new PageText(title, markdown, current.getId(), null, current.getTags(), null);
        try {
            return new Rewritten(page.getId(), page.getUrl(), text, wiki.render(space, markdown));
        } catch (InvalidInput e) {
            return null;
        }
    }

    /** A page whose text was written anew, and what came of it. */
    record Rewritten(long pageId, String url, PageText text, Rendering rendering) {
    }

    /**
     * What a renaming led to.
     *
     * @param url   where the page is now
     * @param pages how many other pages had their links written anew
     */
    public record Renamed(String url, int pages) {
    }
}
