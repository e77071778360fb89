package bzh.rouedad.reprise.web;

import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.reprise.Proposal;
import bzh.rouedad.reprise.Proposing;
import bzh.rouedad.reprise.Reprises;
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
import java.util.Set;

/** The oldest proposal to a page that waits for an answer; the next one comes once it was given. */
@Named
@RequestScoped
public class ProposalsPage {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Pages pages;
    @Inject
    Persons persons;
    @Inject
    Reprises reprises;
    @Inject
    Proposing proposing;
    @Inject
    Words words;

    private Page page;
    private int count;
    private Proposal proposal;
    private Upstream offer;
    private Bringing bringing;
    private String sign;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        page = pages.find(viewer, asked.get("space"), asked.get("page")).orElse(null);
        if (page != null && PagePolicy.mayEdit(viewer, page)) {
            count = reprises.proposals(viewer, page).size();
            proposal = count == 0 ? null : reprises.proposals(viewer, page).get(0);
            offer = proposal == null ? null : proposing.offer(viewer, page, proposal).orElse(null);
            bringing = offer == null ? null : new Bringing(asked, offer);
        }
    }

    public void open() {
        if (page == null) {
            Screen.absent();
        } else {
            Screen.demand(PagePolicy.mayEdit(signedIn.getViewer(), page), signedIn.getViewer().isSignedIn());
        }
    }

    public void take() {
        Bringing.decide(bringing, sign, words, shown -> {
            if (shown.bring(words, (seen, chosen) -> proposing.accept(signedIn.getViewer(), page, proposal, seen, chosen))) {
                done("reprise.brought");
            }
        });
    }

    public void leave() {
        Bringing.decide(bringing, sign, words, shown -> {
            proposing.decline(signedIn.getViewer(), page, proposal);
            done("reprise.declined");
        });
    }

    private void done(String sentence) {
        Screen.tell(words.say(sentence));
        Screen.go(page.getUrl());
    }

    public Page getPage() {
        return page;
    }

    /** How many wait, this one included. */
    public int getCount() {
        return count;
    }

    /** Null when none waits. */
    public Proposal getProposal() {
        return proposal;
    }

    /** Who proposes. */
    public String getAuthor() {
        return persons.names(Set.of(proposal.getPersonId())).get(proposal.getPersonId());
    }

    /** The page it comes from; null when it is out of the viewer's sight. */
    public Page getFrom() {
        return offer == null ? null : offer.page();
    }

    public Bringing getBringing() {
        return bringing;
    }

    public String getSign() {
        return bringing == null ? null : bringing.getSign();
    }

    public void setSign(String sign) {
        this.sign = sign;
    }
}
