package bzh.rouedad.watch.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.watch.Kept;
import bzh.rouedad.watch.SavedSearch;
import bzh.rouedad.watch.WatchLinks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Confirming a search by the link from a letter. Opening the address changes nothing: mail scanners do that. */
@Named
@RequestScoped
public class ConfirmWatch {
    @Inject
    Asked asked;
    @Inject
    WatchLinks links;
    @Inject
    Words words;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    private SavedSearch search;
    private boolean open;
    private Kept kept;

    @PostConstruct
    void load() {
        search = links.asked(asked.get("key")).orElse(null);
        open = search != null && search.isOpen();
    }

    public void confirm() {
        try {
            kept = links.confirm(asked.get("key")).orElse(null);
            open = false;
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    /** What the key is for; null for one that is too old or never was one. */
    public SavedSearch getSearch() {
        return search;
    }

    /** Whether there is something to confirm. */
    public boolean isOpen() {
        return open;
    }

    /** What was confirmed just now; null otherwise. */
    public Kept getKept() {
        return kept;
    }

    public List<String> getNarrowed() {
        return Narrowed.words(search.getFilter(), words);
    }

    /** The address of this site, which addresses for other programs begin with. */
    public String getSite() {
        return site;
    }
}
