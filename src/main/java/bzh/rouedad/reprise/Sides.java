package bzh.rouedad.reprise;

import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.FileAddress;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.PageMerge;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The two texts of a tie, each as the other side would have it. */
@ApplicationScoped
class Sides {
    @Inject
    Attaching attaching;

    /**
     * Three texts brought together on the copy's side: what both knew, what the source says, what the copy says. Its title is
     * its own affair.
     */
    protected PageMerge onCopy(Reprise tie, Carriage way, Revision source, Revision copy) {
        Spelling spelling = Spelling.of(copy.getMarkdown(), way.to());
        UnaryOperator<String> over = text -> way.over(text, spelling);
        return PageMerge.of(carried(tie.base(), copy, over, tie.pageId()), carried(source, copy, over, tie.pageId()),
                copy.text());
    }

    /** The same on the side of the source. */
    protected PageMerge onSource(Reprise tie, Carriage way, Revision copy, Revision source) {
        Spelling spelling = Spelling.of(source.getMarkdown(), way.from());
        UnaryOperator<String> back = text -> way.back(text, spelling);
        return PageMerge.of(carried(tie.base(), source, back, tie.sourceId()),
                carried(copy, source, back, tie.sourceId()), source.text());
    }

    /** Texts of the page they go to stay as they are. */
    private static PageText carried(Revision revision, Revision to, UnaryOperator<String> way, Long home) {
        String markdown = revision.pageId() == home ? revision.getMarkdown() : way.apply(revision.getMarkdown());
        return new PageText(to.getTitle(), markdown, revision.getId(), null, revision.getTags(), null, false,
                revision.getLanguage());
    }

    /**
     * Gives the other space a copy of each file of the one that the text shows and that is not known yet; those that lie
     * elsewhere are shown from there.
     *
     * @param known files of the one space with their copies
     * @return the new ones
     */
    protected Map<Long, Long> bring(Viewer viewer, String markdown, Space from, Space to, Map<Long, Long> known) {
        Map<Long, Long> brought = new HashMap<>();
        if (!from.getId().equals(to.getId())) {
            FileAddress.idsIn(markdown).filter(id -> !known.containsKey(id))
                    .forEach(id -> attaching.share(viewer, from, id, to).ifPresent(copy -> brought.put(id, copy.getId())));
        }
        return brought;
    }
}
