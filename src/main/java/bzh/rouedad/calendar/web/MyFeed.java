package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.PrivateFeeds;
import bzh.rouedad.people.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The private address of one's own agenda, on the page of the account: made, shown once, made worthless. */
@Named
@RequestScoped
public class MyFeed {
    @Inject
    SignedIn signedIn;
    @Inject
    PrivateFeeds feeds;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    private String fresh;

    public void renew() {
        fresh = site + "/mon-agenda/" + feeds.renew(signedIn.getViewer()) + ".ics";
    }

    public void withdraw() {
        feeds.withdraw(signedIn.getViewer());
    }

    /** The address that was just made; null at any other time. */
    public String getFresh() {
        return fresh;
    }

    public boolean isThere() {
        return feeds.isThere(signedIn.getViewer());
    }
}
