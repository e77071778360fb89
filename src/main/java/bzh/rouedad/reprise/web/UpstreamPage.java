package bzh.rouedad.reprise.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.reprise.Attribution;
import bzh.rouedad.reprise.Proposing;
import bzh.rouedad.reprise.Taking;
import bzh.rouedad.reprise.Upstream;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PagePolicy;
import bzh.rouedad.wiki.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A copy beside its source: taking over what changed there, or leaving it, or proposing what is better here. */
@Named
@RequestScoped
public class UpstreamPage {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Pages pages;
    @Inject
    Attribution attribution;
    @Inject
    Taking taking;
    @Inject
    Proposing proposing;
    @Inject
    Words words;

    private Page page;
    private Page source;
    private Upstream upstream;
    private Bringing bringing;
    private String sign;
    private String note;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        page = pages.find(viewer, asked.get("space"), asked.get("page")).orElse(null);
        if (page != null && PagePolicy.mayEdit(viewer, page)) {
            List<Attribution.Owed> chain = attribution.of(viewer, page);
            source = chain.isEmpty() ? null : chain.get(0).page();
            upstream = taking.upstream(viewer, page).orElse(null);
            bringing = upstream == null ? null : new Bringing(asked, upstream);
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        if (page != null && !PagePolicy.mayEdit(viewer, page)) {
            Screen.demand(false, viewer.isSignedIn());
        } else if (source == null) {
            Screen.absent();
        }
    }

    public void take() {
        Bringing.decide(bringing, sign, words, shown -> {
            if (shown.bring(words, (seen, chosen) -> taking.take(signedIn.getViewer(), page, seen, chosen))) {
                done("reprise.brought");
            }
        });
    }

    public void leave() {
        Bringing.decide(bringing, sign, words, shown -> {
            taking.leave(signedIn.getViewer(), page, shown.seen());
            done("reprise.left");
        });
    }

    private void done(String sentence) {
        Screen.tell(words.say(sentence));
        Screen.go(page.getUrl());
    }

    public void propose() {
        try {
            proposing.propose(signedIn.getViewer(), page, note);
            done("reprise.proposed");
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    /** Whether the page says anything its source does not know. */
    public boolean isBetter() {
        return proposing.hasNews(signedIn.getViewer(), page);
    }

    public Page getPage() {
        return page;
    }

    public Page getSource() {
        return source;
    }

    /** How many revisions of the source are news. */
    public int getChanges() {
        return upstream == null ? 0 : upstream.changes();
    }

    /** What the source offers; null when that is nothing. */
    public Bringing getBringing() {
        return bringing;
    }

    public String getSign() {
        return bringing == null ? null : bringing.getSign();
    }

    public void setSign(String sign) {
        this.sign = sign;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
