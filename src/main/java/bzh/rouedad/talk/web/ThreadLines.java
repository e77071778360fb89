package bzh.rouedad.talk.web;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.talk.Comment;
import bzh.rouedad.talk.TalkPolicy;
import bzh.rouedad.talk.TalkThread;
import bzh.rouedad.wiki.Page;
import java.util.List;
import java.util.Map;

/** A thread with its comments, ready to be shown to one viewer. */
public record ThreadLines(TalkThread thread, boolean moved, boolean resolvable, List<Line> lines) {
    /** One comment, who wrote it, and what the viewer may do to it. */
    public record Line(Comment comment, String author, boolean editable, boolean removable) {
    }

    static ThreadLines of(Viewer viewer, Page page, TalkThread thread, List<Comment> said, Map<Long, String> names) {
        return of(viewer, page.getSpace(), thread, thread.isMovedFrom(page.getRevision()), said, names);
    }

    /** One of a space. */
    static ThreadLines of(Viewer viewer, Space space, TalkThread thread, List<Comment> said, Map<Long, String> names) {
        return of(viewer, space, thread, false, said, names);
    }

    private static ThreadLines of(Viewer viewer, Space space, TalkThread thread, boolean moved, List<Comment> said, Map<Long, String> names) {
        List<Line> lines = said.stream().filter(comment -> comment.getThread().getId().equals(thread.getId()))
                .map(comment -> new Line(comment, names.get(comment.getPersonId()), TalkPolicy.mayEdit(viewer, space, comment),
                        TalkPolicy.mayRemove(viewer, space, comment))).toList();
        return new ThreadLines(thread, moved, TalkPolicy.mayResolve(viewer, space, thread), lines);
    }
}
