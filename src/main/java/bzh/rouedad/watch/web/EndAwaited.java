package bzh.rouedad.watch.web;

import bzh.rouedad.screen.Asked;
import bzh.rouedad.watch.AwaitLinks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/**
 * Waiting for nothing any more, by the link from a letter. Opening the address changes nothing; a mail program that offers to
 * unsubscribe sends a POST of its own to it (RFC 8058).
 */
@Named
@RequestScoped
public class EndAwaited {
    @Inject
    Asked asked;
    @Inject
    AwaitLinks links;

    private boolean ended;

    public void open() {
        // Our own form is known by the state that Faces puts into it; whatever else is sent here comes from a mail program.
        if (asked.isSent() && !Faces.isPostback()) {
            end();
        }
    }

    public void end() {
        links.end(asked.get("key"));
        ended = true;
    }

    /** Whether the key is one. */
    public boolean isKnown() {
        return links.isEnd(asked.get("key"));
    }

    public boolean isEnded() {
        return ended;
    }
}
