package bzh.rouedad.guide.web;

import bzh.rouedad.guide.ChapterLine;
import bzh.rouedad.guide.Cover;
import bzh.rouedad.guide.Covers;
import bzh.rouedad.guide.Edition;
import bzh.rouedad.guide.EditionChapter;
import bzh.rouedad.guide.Editions;
import bzh.rouedad.guide.GuidePolicy;
import bzh.rouedad.markup.Heading;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.wiki.SectionLinks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An edition, or one chapter of it, at the address that always leads to this text: stored HTML, nothing is parsed. */
@Named
@RequestScoped
public class ReadEdition {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Editions editions;
    @Inject
    Covers covers;
    @Inject
    Words words;

    private Edition edition;
    private EditionChapter chapter;
    private Cover cover;
    private List<ChapterLine> chapters = List.of();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        edition = EditionAsked.find(editions, viewer, asked).orElse(null);
        if (edition != null) {
            chapters = editions.chapters(viewer, edition);
            cover = asked.get("chapter") == null ? covers.of(viewer, edition).orElse(null) : null;
            chapter = asked.get("chapter") == null ? null : editions.chapter(viewer, edition, asked.get("chapter")).orElse(null);
        }
    }

    public void open() {
        if (edition == null || asked.get("chapter") != null && chapter == null) {
            Screen.absent();
        }
    }

    public Edition getEdition() {
        return edition;
    }

    /** The chapter asked for; null on the cover. */
    public EditionChapter getChapter() {
        return chapter;
    }

    /** The picture on the cover; null for none, and beside a chapter. */
    public Cover getCover() {
        return cover;
    }

    /** Whether everybody sees it. */
    public boolean isShowable() {
        return Viewer.stranger().sees(edition.getGuide().getSpace().getCircle());
    }

    public List<ChapterLine> getChapters() {
        return chapters;
    }

    /** The text of the chapter, with a link beside each heading. */
    public String getHtml() {
        Map<String, String> headings = new HashMap<>();
        chapter.getOutline().forEach(heading -> headings.put(heading.anchor(), heading.text()));
        return SectionLinks.add(chapter.getHtml(), anchor -> headings.containsKey(anchor)
                ? words.say("wiki.section", headings.get(anchor)) : null);
    }

    /** Headings of the first two levels: what a table of contents shows. */
    public List<Heading> getContents() {
        List<Heading> contents = chapter.getOutline().stream().filter(heading -> heading.level() <= 3).toList();
        return contents.size() < 3 ? List.of() : contents;
    }

    /** The chapter before this one; null before the first. */
    public ChapterLine getPrevious() {
        return chapter.getPosition() > 1 ? chapters.get(chapter.getPosition() - 2) : null;
    }

    /** The chapter after this one; null after the last. */
    public ChapterLine getNext() {
        return chapter.getPosition() < chapters.size() ? chapters.get(chapter.getPosition()) : null;
    }

    /** Whether it is the edition readers have now. */
    public boolean isCurrent() {
        return edition.getNumber() == edition.getGuide().getEdition();
    }

    public boolean isEditable() {
        return GuidePolicy.mayEdit(signedIn.getViewer(), edition.getGuide());
    }
}
