package bzh.rouedad.talk;

import bzh.rouedad.catalogue.Aspects;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Tells the catalogue of comments; each is called as the page it is about, or as its thread. */
@ApplicationScoped
class CommentEntries implements EntrySource {
    @Inject
    Threads threads;

    @Override
    public String kind() {
        return Comment.KIND;
    }

    @Override
    public List<Entry> find(Collection<Long> ids) {
        return Stream.concat(threads.unguarded(ids).stream().map(row -> entry((Comment) row[0], (Page) row[1], (Space) row[2])),
                threads.unguardedOfSpaces(ids).stream().map(row -> entry((Comment) row[0], (TalkThread) row[1], (Space) row[2]))).toList();
    }

    @Override
    public List<Long> idsAfter(long after, int limit) {
        return threads.idsAfter(after, limit);
    }

    @Override
    public List<Ref> following(Ref thing) {
        return thing.kind().equals(Page.KIND) ? threads.idsOfPage(thing.id()).stream().map(id -> new Ref(Comment.KIND, id)).toList()
                : List.of();
    }

    private static Entry entry(Comment comment, Page page, Space space) {
        return entry(comment, page.getTitle(), page.getUrl() + "/discussion?fil=" + comment.getThread().getId(), space);
    }

    private static Entry entry(Comment comment, TalkThread thread, Space space) {
        return entry(comment, thread.getTitle(), "/discussions/" + space.getSlug() + "/" + thread.getId(), space);
    }

    private static Entry entry(Comment comment, String title, String url, Space space) {
        return new Entry(comment.ref(), title, url + "#c" + comment.getId(), space.getCircle().getId(), space.getCircle().getAudience(), space.getSlug(), space.getName(), List.of(), comment.getPlainText(),
                Aspects.dated(comment.getAt()));
    }
}
