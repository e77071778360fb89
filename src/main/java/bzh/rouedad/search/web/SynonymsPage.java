package bzh.rouedad.search.web;

import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.search.SynonymList;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The words that mean the same to those who ask, for animators. */
@Named
@RequestScoped
public class SynonymsPage {
    @Inject
    SignedIn signedIn;
    @Inject
    SynonymList synonyms;
    @Inject
    Words words;

    private String list;
    private long seen;
    private boolean own;

    @PostConstruct
    void load() {
        SynonymList.Text text = synonyms.text();
        list = text.list();
        seen = text.version();
        own = text.own();
    }

    public void open() {
        Screen.demand(signedIn.getViewer().isAnimator(), signedIn.getViewer().isSignedIn());
    }

    public void save() {
        try {
            synonyms.change(signedIn.getViewer(), list, seen);
            Screen.tell(words.say("search.synonyms.saved"));
            Screen.go("/synonymes");
        } catch (ChangedMeanwhile e) {
            seen = e.version();
            Screen.complain(e);
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    public void reset() {
        synonyms.reset(signedIn.getViewer());
        Screen.tell(words.say("search.synonyms.reset.done"));
        Screen.go("/synonymes");
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    /** Whether the network has a list of its own. */
    public boolean isOwn() {
        return own;
    }
}
