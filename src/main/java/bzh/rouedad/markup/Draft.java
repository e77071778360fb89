package bzh.rouedad.markup;

import java.util.List;

/** A text that is read and safe, but whose wiki links do not lead anywhere yet. */
record Draft(Outline outline, List<WikiLink> wikiLinks, String plainText) {

    /** Distinct pages that one text may link to by name; each is asked for at the caller's cost. */
    static final int MAX_WIKI_LINKS = 5_000;

    /** Reads a text that passed the {@link CostCheck}. */
    static Draft of(String markdown) {
        Mark mark = new Mark();
        HtmlText html = HtmlText.of(markdown, mark);
        return ofHtml(html.html(), html.wikiLinks(), mark);
    }

    /** Reads HTML; the wiki links are those that marked elements refer to. */
    static Draft ofHtml(String html, List<WikiLink> wikiLinks, Mark mark) {
        long distinct = wikiLinks.stream().map(link -> link.space() + ":" + link.page()).distinct().count();
        if (distinct > MAX_WIKI_LINKS) {
            throw new TextTooCostly("The text links to more than " + MAX_WIKI_LINKS + " pages");
        }
        Recorder recorder = new Recorder(mark);
        Policy.sanitize(html, recorder);
        Outline outline = new Outline(recorder.events(), recorder.writtenIds());
        return new Draft(outline, wikiLinks, PlainText.of(outline.events()));
    }

    /** Asks where the wiki links lead and writes everything down. */
    Rendering finish(LinkTargets targets) {
        Finish finish = new Finish(outline, wikiLinks, targets);
        return new Rendering(finish.html(), plainText, outline.headings(), finish.links());
    }
}
