package bzh.rouedad.talk;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.people.Circle;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** The part of {@link Talking} that is one transaction: texts are rendered before it begins. */
@ApplicationScoped
@Transactional
class Saying {
    @Inject
    Threads threads;
    @Inject
    Circles circles;
    @Inject
    Persons persons;
    @Inject
    Ledger ledger;

    protected Comment open(Viewer viewer, Page page, Passage passage, Written written) {
        TalkThread thread = new TalkThread(threads.held(page), passage, viewer.personId(), now());
        threads.add(thread);
        return add(viewer, page, thread, written);
    }

    /** Whoever answers a matter that is resolved takes it up again. */
    protected Comment reply(Viewer viewer, Page page, TalkThread thread, Written written) {
        TalkThread held = threads.forEdit(thread);
        held.reopen();
        return add(viewer, page, held, written);
    }

    private Comment add(Viewer viewer, Page page, TalkThread thread, Written written) {
        Comment comment = new Comment(thread, viewer.personId(), written, now());
        threads.add(comment);
        record(viewer, Verb.CREATED, page, comment);
        mention(viewer, page, comment);
        return comment;
    }

    protected Comment edit(Viewer viewer, Page page, Comment comment, Written written) {
        Comment held = threads.forEdit(comment);
        viewer.require(TalkPolicy.mayEdit(viewer, page, held));
        held.edit(written, now());
        record(viewer, Verb.REVISED, page, held);
        mention(viewer, page, held);
        return held;
    }

    protected void remove(Viewer viewer, Page page, Comment comment) {
        Comment held = threads.forEdit(comment);
        viewer.require(TalkPolicy.mayRemove(viewer, page, held));
        held.remove(viewer.personId(), now());
        record(viewer, Verb.TRASHED, page, held);
    }

    protected void resolve(Viewer viewer, Page page, TalkThread thread, boolean resolved) {
        TalkThread held = threads.forEdit(thread);
        if (resolved == held.isResolved()) {
            return;
        }
        if (resolved) {
            held.resolve(viewer.personId(), now());
        } else {
            held.reopen();
        }
        record(viewer, resolved ? Verb.RESOLVED : Verb.REOPENED, page, threads.first(held));
    }

    /** Members of the space only: whoever writes a name must not learn by it who else has an account. */
    private void mention(Viewer viewer, Page page, Comment comment) {
        Circle circle = page.getSpace().getCircle();
        Map<Long, String> members = persons.names(circles.memberIds(circle.getId()));
        members.remove(viewer.personId());
        for (Long meant : Mentions.in(comment.getMarkdown(), members)) {
            if (comment.mentions(meant)) {
                ledger.record(viewer, Verb.MENTIONED, comment.ref(), circle, meant.toString());
            }
        }
    }

    private void record(Viewer viewer, Verb verb, Page page, Comment comment) {
        ledger.record(viewer, verb, comment.ref(), page.getSpace().getCircle(), null);
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
