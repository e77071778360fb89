package bzh.rouedad.watch.web;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.watch.AwaitLinks;
import bzh.rouedad.watch.Awaited;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Saying yes by the link from a letter. Opening the address changes nothing: mail scanners do that. */
@Named
@RequestScoped
public class ConfirmAwaited {
    @Inject
    Asked asked;
    @Inject
    AwaitLinks links;

    private Awaited awaited;
    private Entry thing;
    private boolean open;
    private boolean confirmed;

    @PostConstruct
    void load() {
        awaited = links.asked(asked.get("key")).orElse(null);
        thing = awaited == null ? null : links.thing(awaited).orElse(null);
        open = thing != null && awaited.isOpen();
    }

    public void confirm() {
        confirmed = links.confirm(asked.get("key"));
        open = false;
    }

    /** What is awaited; null for a key that is too old or never was one, or when it is out of sight. */
    public Entry getThing() {
        return thing;
    }

    /** Whether there is something to confirm. */
    public boolean isOpen() {
        return open;
    }

    /** Whether it was confirmed just now. */
    public boolean isConfirmed() {
        return confirmed;
    }
}
