package bzh.rouedad.watch.web;

import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.watch.SavedSearch;
import bzh.rouedad.watch.WatchLinks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * Ending searches by the link from a letter. Opening the address changes nothing; a mail program that offers to unsubscribe
 * sends a POST of its own to it (RFC 8058), which ends all searches of the letter.
 */
@Named
@RequestScoped
public class EndWatch {
    @Inject
    Asked asked;
    @Inject
    WatchLinks links;
    @Inject
    Words words;

    private List<SavedSearch> searches;

    public void open() {
        // Our own form is known by the state that Faces puts into it; whatever else is sent here comes from a mail program.
        if (asked.isSent() && !Faces.isPostback()) {
            links.endAll(asked.get("key"));
        }
    }

    public void end(long id) {
        links.end(asked.get("key"), id);
        searches = null;
        Screen.note(words.say("watch.ended"));
    }

    public void endAll() {
        links.endAll(asked.get("key"));
        searches = null;
        Screen.note(words.say("watch.ended.all"));
    }

    /** What the letter told of; nothing for a key that never was one. */
    public List<SavedSearch> getSearches() {
        if (searches == null) {
            searches = links.told(asked.get("key"));
        }
        return searches;
    }

    /** How many of them ring still. */
    public long getRinging() {
        return getSearches().stream().filter(search -> !search.isEnded()).count();
    }
}
