package bzh.rouedad.wiki;

import bzh.rouedad.markup.LinkTargets;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.space.Space;

/** Where the wiki links of a page lead: by name within its own space, or into the space that is named. */
public record PageTargets(Space space) implements LinkTargets {
    @Override
    public String url(String spaceName, String pageName) {
        return "/espaces/" + (spaceName == null ? space.getSlug() : Slug.of(spaceName)) + "/" + Slug.of(pageName);
    }
}
