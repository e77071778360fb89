package bzh.rouedad.talk;

import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import java.time.Instant;

/**
 * A matter to which nobody has said a word yet.
 *
 * @param title of the page it is about, or its own
 * @param url   where one answers
 * @param since when it was begun
 */
public record Unanswered(String title, String url, Space space, Instant since) {
    static Unanswered of(Page page, TalkThread thread) {
        return new Unanswered(page.getTitle(), page.getUrl() + "/discussion?fil=" + thread.getId(), page.getSpace(), thread.getAt());
    }
}
