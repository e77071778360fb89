package bzh.rouedad.watch.web;

import bzh.rouedad.people.NotAllowed;
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
import java.util.stream.Stream;
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

    /** As its button says it: the search, a blank, and how often it is to ring. */
    public void change(String said) {
        String[] parts = said.split(" ");
        Rhythm rhythm = Stream.of(Rhythm.values()).filter(each -> parts.length == 2 && each.name().equals(parts[1])).findFirst().orElse(null);
        if (rhythm == null || !parts[0].matches("[0-9]{1,18}")) {
            return;
        }
        unlessEnded(() -> {
            watching.changeRhythm(signedIn.getViewer(), Long.parseLong(parts[0]), rhythm);
            Screen.tell(words.say("watch.changed"));
        });
        Screen.go("/veilles");
    }

    /** The new address is shown on this one screen. */
    public void renew(long id) {
        unlessEnded(() -> renewed = watching.renewFeed(signedIn.getViewer(), id));
    }

    public void end(long id) {
        unlessEnded(() -> watching.end(signedIn.getViewer(), id));
        Screen.tell(words.say("watch.ended"));
        Screen.go("/veilles");
    }

    /** One that was ended in another window is left alone; the list shows that it is gone. */
    private static void unlessEnded(Runnable act) {
        try {
            act.run();
        } catch (NotAllowed e) {
            // Nothing to be said: whoever presses sees the list without it.
        }
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
