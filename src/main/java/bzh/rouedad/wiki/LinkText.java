package bzh.rouedad.wiki;

import bzh.rouedad.markup.Slug;
import bzh.rouedad.space.Space;

/** What a writer puts between double brackets so that it leads to a page, whatever its title is by now. */
public final class LinkText {
    private LinkText() {
    }

    /** The shortest that leads to the page from a page of this space and reads as its title, without the brackets. */
    public static String to(Page page, Space from) {
        String title = page.getTitle();
        boolean near = page.getSpace().getId().equals(from.getId());
        boolean plain = title.matches("[^\\[\\]|#:\\\\/]+") && Slug.of(title).equals(page.getSlug());
        if (near && plain) {
            return title;
        }
        String label = title.replaceAll("[\\[\\]|\\\\]", " ").replaceAll("\\s+", " ").strip();
        return (near ? "" : page.getSpace().getSlug() + ":") + page.getSlug() + (label.isEmpty() ? "" : "|" + label);
    }
}
