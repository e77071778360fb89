package bzh.rouedad.wiki;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.space.Space;

/**
 * How a page is to be called and where it is to be.
 *
 * @param slug the last part of its address; null makes it from the title
 */
public record PageName(String title, String slug, Space space) {

    /** @throws InvalidInput when title or address do not do */
    PageName checked() {
        String clean = InvalidInput.line("title", title, PageText.LONGEST_TITLE);
        String address = slug == null || slug.isBlank() ? Slug.of(clean) : slug.strip();
        if (address.isEmpty() || !address.equals(Slug.of(address))) {
            throw new InvalidInput("slug", "wiki.invalid.slug");
        }
        return new PageName(clean, address, space);
    }

    String url() {
        return space.getUrl() + "/" + slug;
    }

    /** How a wiki link in a page of this space names it: by its title where that leads here, else by its address. */
    String linked(Space from) {
        boolean plain = title.chars().noneMatch(c -> "[]|#:\\`*_<>".indexOf(c) >= 0) && Slug.of(title).equals(slug);
        return (from.getId().equals(space.getId()) ? "" : space.getSlug() + ":") + (plain ? title : slug);
    }
}
