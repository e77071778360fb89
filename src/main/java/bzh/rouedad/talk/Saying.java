package bzh.rouedad.talk;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.people.Circle;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
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
        return add(viewer, page.getSpace(), new TalkThread(threads.held(page), passage, viewer.personId(), now()), written);
    }

    protected Comment open(Viewer viewer, Space space, String title, Written written) {
        return add(viewer, space, new TalkThread(threads.held(space), title, viewer.personId(), now()), written);
    }

    /** Whoever answers a matter that is resolved takes it up again. */
    protected Comment reply(Viewer viewer, Space space, TalkThread thread, Written written) {
        TalkThread held = threads.forEdit(thread);
        held.reopen();
        return add(viewer, space, held, written);
    }

    private Comment add(Viewer viewer, Space space, TalkThread thread, Written written) {
        threads.add(thread);
        Comment comment = new Comment(thread, viewer.personId(), written, now());
        threads.add(comment);
        record(viewer, Verb.CREATED, space, comment);
        mention(viewer, space, comment);
        return comment;
    }

    protected Comment edit(Viewer viewer, Space space, Comment comment, Written written) {
        Comment held = threads.forEdit(comment);
        viewer.require(TalkPolicy.mayEdit(viewer, space, held));
        held.edit(written, now());
        record(viewer, Verb.REVISED, space, held);
        mention(viewer, space, held);
        return held;
    }

    protected void remove(Viewer viewer, Space space, Comment comment) {
        Comment held = threads.forEdit(comment);
        viewer.require(TalkPolicy.mayRemove(viewer, space, held));
        held.remove(viewer.personId(), now());
        record(viewer, Verb.TRASHED, space, held);
    }

    protected void resolve(Viewer viewer, Space space, TalkThread thread, boolean resolved) {
        TalkThread held = threads.forEdit(thread);
        if (resolved == held.isResolved()) {
            return;
        }
        if (resolved) {
            held.resolve(viewer.personId(), now());
        } else {
            held.reopen();
        }
        record(viewer, resolved ? Verb.RESOLVED : Verb.REOPENED, space, threads.first(held));
    }

    /** Members of the space only: whoever writes a name must not learn by it who else has an account. */
    private void mention(Viewer viewer, Space space, Comment comment) {
        Circle circle = space.getCircle();
        Map<Long, String> members = persons.names(circles.memberIds(circle.getId()));
        members.remove(viewer.personId());
        for (Long meant : Mentions.in(comment.getMarkdown(), members)) {
            if (comment.mentions(meant)) {
                ledger.record(viewer, Verb.MENTIONED, comment.ref(), circle, meant.toString());
            }
        }
    }

    private void record(Viewer viewer, Verb verb, Space space, Comment comment) {
        ledger.record(viewer, verb, comment.ref(), space.getCircle(), null);
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
