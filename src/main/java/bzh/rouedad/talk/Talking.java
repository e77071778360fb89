package bzh.rouedad.talk;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Markup;
import bzh.rouedad.markup.Rendering;
import bzh.rouedad.markup.TextTooCostly;
import bzh.rouedad.markup.TextTooLong;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageTargets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Talking about pages, and in spaces. Members of the space whose name stands behind a {@code @} in a comment hear of it by mail, once for
 * each comment.
 */
@ApplicationScoped
public class Talking {
    /** Length of the longest comment, in characters. */
    public static final int LONGEST = 20_000;
    private static final int LONGEST_TITLE = 200;
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
        return saying.open(viewer, page, passage, written(page.getSpace(), markdown));
    }

    /**
     * Opens a thread of a space with its first comment.
     *
     * @param title at most 200 characters
     * @throws NotAllowed   without an account, or when the viewer does not see the space
     * @throws InvalidInput at {@code title} or {@code markdown}
     */
    public Comment open(Viewer viewer, Space space, String title, String markdown) {
        viewer.require(TalkPolicy.mayTalk(viewer, space));
        return saying.open(viewer, space, InvalidInput.line("title", title, LONGEST_TITLE), written(space, markdown));
    }

    /** Adds a comment to a thread of the page; a matter that was resolved is open again by it. */
    public Comment reply(Viewer viewer, Page page, TalkThread thread, String markdown) {
        viewer.require(isOf(page, thread));
        return answer(viewer, page.getSpace(), thread, markdown);
    }

    /** As the other one, to a thread of the space. */
    public Comment reply(Viewer viewer, Space space, TalkThread thread, String markdown) {
        viewer.require(isOf(space, thread));
        return answer(viewer, space, thread, markdown);
    }

    private Comment answer(Viewer viewer, Space space, TalkThread thread, String markdown) {
        viewer.require(TalkPolicy.mayTalk(viewer, space));
        return saying.reply(viewer, space, thread, written(space, markdown));
    }

    /** Changes what the viewer said. */
    public Comment edit(Viewer viewer, Page page, Comment comment, String markdown) {
        viewer.require(isOf(page, comment.getThread()) && TalkPolicy.mayEdit(viewer, page.getSpace(), comment));
        return saying.edit(viewer, page.getSpace(), comment, written(page.getSpace(), markdown));
    }

    /** As the other one, in a thread of the space. */
    public Comment edit(Viewer viewer, Space space, Comment comment, String markdown) {
        viewer.require(isOf(space, comment.getThread()) && TalkPolicy.mayEdit(viewer, space, comment));
        return saying.edit(viewer, space, comment, written(space, markdown));
    }

    /** Takes a comment away; its place stays, and says so. */
    public void remove(Viewer viewer, Page page, Comment comment) {
        viewer.require(isOf(page, comment.getThread()) && TalkPolicy.mayRemove(viewer, page.getSpace(), comment));
        saying.remove(viewer, page.getSpace(), comment);
    }

    /** As the other one, in a thread of the space. */
    public void remove(Viewer viewer, Space space, Comment comment) {
        viewer.require(isOf(space, comment.getThread()) && TalkPolicy.mayRemove(viewer, space, comment));
        saying.remove(viewer, space, comment);
    }

    /** Closes a matter, or opens it again. */
    public void resolve(Viewer viewer, Page page, TalkThread thread, boolean resolved) {
        viewer.require(isOf(page, thread) && TalkPolicy.mayResolve(viewer, page.getSpace(), thread));
        saying.resolve(viewer, page.getSpace(), thread, resolved);
    }

    /** As the other one, for a thread of the space. */
    public void resolve(Viewer viewer, Space space, TalkThread thread, boolean resolved) {
        viewer.require(isOf(space, thread) && TalkPolicy.mayResolve(viewer, space, thread));
        saying.resolve(viewer, space, thread, resolved);
    }

    private static boolean isOf(Page page, TalkThread thread) {
        return thread.getPage() != null && thread.getPage().getId().equals(page.getId());
    }

    private static boolean isOf(Space space, TalkThread thread) {
        return thread.space() != null && thread.space().getId().equals(space.getId());
    }

    private Written written(Space space, String markdown) {
        String text = InvalidInput.required("markdown", markdown == null ? null : markdown.replace("\r\n", "\n").replace('\r', '\n'), LONGEST);
        try {
            Rendering rendering = markup.render(text, new PageTargets(space));
            if (rendering.html().length() > LONGEST_STORED || rendering.plainText().length() > LONGEST_STORED) {
                throw new InvalidInput("markdown", "talk.invalid.costly");
            }
            return new Written(text, rendering);
        } catch (TextTooLong | TextTooCostly e) {
            throw new InvalidInput("markdown", "talk.invalid.costly");
        }
    }
}
