package bzh.rouedad.talk.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.talk.TalkPolicy;
import bzh.rouedad.talk.Threads;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Under a page: how much is talked about, and what becomes of what the reader has just said. */
@Named
@RequestScoped
public class PageTalk {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Threads threads;

    private Long open;

    /** Whether the reader has just said something. */
    public boolean isThanked() {
        return "merci".equals(asked.get("avis"));
    }

    /** Whether too much came from where the reader is. */
    public boolean isRefused() {
        return "trop".equals(asked.get("avis"));
    }

    public boolean talker(Page page) {
        return TalkPolicy.mayTalk(signedIn.getViewer(), page);
    }

    public long openThreads(Page page) {
        if (open == null) {
            open = threads.countOpen(signedIn.getViewer(), page);
        }
        return open;
    }
}
