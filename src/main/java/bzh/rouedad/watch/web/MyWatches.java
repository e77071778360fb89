package bzh.rouedad.watch.web;

import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.watch.Kept;
import bzh.rouedad.watch.Rhythm;
import bzh.rouedad.watch.SavedSearch;
import bzh.rouedad.watch.SavedSearches;
import bzh.rouedad.watch.Watching;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A person's saved searches: how often they ring, where their feeds are, and their ends. */
@Named
@RequestScoped
public class MyWatches {
    @Inject
    SignedIn signedIn;
    @Inject
    SavedSearches searches;
    @Inject
    Watching watching;
    @Inject
    Words words;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    private List<SavedSearch> list;
    private Kept renewed;

    public void open() {
        Screen.demand(signedIn.getViewer().isSignedIn(), false);
    }

    public List<SavedSearch> getList() {
        if (list == null) {
            list = searches.of(signedIn.getViewer());
        }
        return list;
    }

    public List<String> narrowed(SavedSearch search) {
        return Narrowed.words(search.getFilter(), words);
    }

    /** The rhythms that the search does not have. */
    public List<Rhythm> others(SavedSearch search) {
        return List.of(Rhythm.values()).stream().filter(rhythm -> rhythm != search.getRhythm()).toList();
    }

    public void change(long id, Rhythm rhythm) {
        watching.changeRhythm(signedIn.getViewer(), id, rhythm);
        Screen.tell(words.say("watch.changed"));
        Screen.go("/veilles");
    }

    /** The new address is shown on this one screen. */
    public void renew(long id) {
        renewed = watching.renewFeed(signedIn.getViewer(), id);
    }

    public void end(long id) {
        watching.end(signedIn.getViewer(), id);
        Screen.tell(words.say("watch.ended"));
        Screen.go("/veilles");
    }

    /** The search whose feed has a new address; null when none has. */
    public Kept getRenewed() {
        return renewed;
    }

    /** The address of this site, which addresses for other programs begin with. */
    public String getSite() {
        return site;
    }
}
