package bzh.rouedad.demo;

import bzh.rouedad.exchange.FrontMatter;
import bzh.rouedad.wiki.PageText;

/**
 * A page of the demonstration: one Markdown file with title, tags and perhaps a parent at its top.
 *
 * @param slug   name of its file
 * @param parent slug of another page of the same space, or null
 */
record Leaf(String slug, String parent, PageText text) {
    private static final String NOTE = "Texte de la démonstration";

    static Leaf read(String space, String slug) {
        FrontMatter file = FrontMatter.of(Resource.read(space + "/" + slug + ".md"));
        String title = file.text("title")
                .orElseThrow(() -> new IllegalArgumentException("no title in " + space + "/" + slug));
        return new Leaf(slug, file.text("parent").orElse(null),
                new PageText(title, file.body().strip() + "\n", null, NOTE, file.tags(), null));
    }
}
