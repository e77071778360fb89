package bzh.rouedad.watch.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.AskedOwner;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.search.Filter;
import bzh.rouedad.watch.Kept;
import bzh.rouedad.watch.Rhythm;
import bzh.rouedad.watch.Watching;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeping a search, with an account or with an address. What it is narrowed to stands in the address of the form. */
@Named
@RequestScoped
public class KeepSearch {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Watching watching;
    @Inject
    Words words;
    @Inject
    AskedOwner owner;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    private String question;
    private Filter filter;
    private Rhythm rhythm = Rhythm.DAILY;
    private Kept kept;

    @PostConstruct
    void load() {
        question = asked.get("q");
        filter = Filter.of(asked::get);
    }

    /** Keeps it for whoever is signed in; the feed's address is shown on this one screen. */
    public void keep() {
        try {
            kept = watching.keep(signedIn.getViewer(), question, filter, rhythm);
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    /** Asks the owner of the address, unless no human fills in forms like this. */
    public void ask() {
        owner.ask((email, language, place) -> watching.ask(signedIn.getViewer(), question, filter, rhythm, email, language, place));
    }

    /** What was kept; null as long as nothing was. */
    public Kept getKept() {
        return kept;
    }

    /** What the search is narrowed to, in words. */
    public List<String> getNarrowed() {
        return Narrowed.words(filter, words);
    }

    public List<Rhythm> getRhythms() {
        return List.of(Rhythm.values());
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm == null ? Rhythm.DAILY : rhythm;
    }

    /** The one who is asked. */
    public AskedOwner getOwner() {
        return owner;
    }

    /** The address of this site, which addresses for other programs begin with. */
    public String getSite() {
        return site;
    }
}
