package bzh.rouedad.talk;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Markup;
import bzh.rouedad.markup.Rendering;
import bzh.rouedad.markup.TextTooCostly;
import bzh.rouedad.markup.TextTooLong;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageTargets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Talking about pages. Members of the space whose name stands behind a {@code @} in a comment hear of it by mail, once for
 * each comment.
 */
@ApplicationScoped
public class Talking {
    /** Length of the longest comment, in characters. */
    public static final int LONGEST = 20_000;
    private static final int LONGEST_STORED = 1_048_576;

    @Inject
    Markup markup;
    @Inject
    Saying saying;

    /**
     * Opens a thread with its first comment.
     *
     * @param quote words of the page that it is about, at most 300 characters; null for the page as a whole
     * @throws NotAllowed   without an account, or when the viewer does not see the page
     * @throws InvalidInput at {@code quote} or {@code markdown}
     */
    public Comment open(Viewer viewer, Page page, String quote, String markdown) {
        viewer.require(TalkPolicy.mayTalk(viewer, page));
        Passage passage = Passage.of(quote, page.getRevision());
        return saying.open(viewer, page, passage, written(page, markdown));
    }

    /** Adds a comment to a thread of the page; a matter that was resolved is open again by it. */
    public Comment reply(Viewer viewer, Page page, TalkThread thread, String markdown) {
        viewer.require(TalkPolicy.mayTalk(viewer, page) && isOf(page, thread));
        return saying.reply(viewer, page, thread, written(page, markdown));
    }

    /** Changes what the viewer said. */
    public Comment edit(Viewer viewer, Page page, Comment comment, String markdown) {
        viewer.require(TalkPolicy.mayEdit(viewer, page, comment) && isOf(page, comment.getThread()));
        return saying.edit(viewer, page, comment, written(page, markdown));
    }

    /** Takes a comment away; its place stays, and says so. */
    public void remove(Viewer viewer, Page page, Comment comment) {
        viewer.require(TalkPolicy.mayRemove(viewer, page, comment) && isOf(page, comment.getThread()));
        saying.remove(viewer, page, comment);
    }

    /** Closes a matter, or opens it again. */
    public void resolve(Viewer viewer, Page page, TalkThread thread, boolean resolved) {
        viewer.require(TalkPolicy.mayResolve(viewer, page, thread) && isOf(page, thread));
        saying.resolve(viewer, page, thread, resolved);
    }

    private static boolean isOf(Page page, TalkThread thread) {
        return thread.getPage().getId().equals(page.getId());
    }

    private Written written(Page page, String markdown) {
        String text = InvalidInput.required("markdown", markdown == null ? null : markdown.replace("\r\n", "\n").replace('\r', '\n'), LONGEST);
        try {
            Rendering rendering = markup.render(text, new PageTargets(page.getSpace()));
            if (rendering.html().length() > LONGEST_STORED || rendering.plainText().length() > LONGEST_STORED) {
                throw new InvalidInput("markdown", "talk.invalid.costly");
            }
            return new Written(text, rendering);
        } catch (TextTooLong | TextTooCostly e) {
            throw new InvalidInput("markdown", "talk.invalid.costly");
        }
    }
}
