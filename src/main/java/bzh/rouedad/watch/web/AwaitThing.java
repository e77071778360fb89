package bzh.rouedad.watch.web;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.AskedOwner;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.watch.Awaiting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asking to be told when a thing appears, with an account or with an address. */
@Named
@RequestScoped
public class AwaitThing {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Awaiting awaiting;
    @Inject
    AskedOwner owner;

    private Ref ref;
    private Entry thing;

    @PostConstruct
    void load() {
        String id = asked.get("id");
        if (id != null && id.matches("[0-9]{1,18}")) {
            ref = new Ref(asked.get("kind"), Long.parseLong(id));
            thing = awaiting.find(signedIn.getViewer(), ref).orElse(null);
        }
    }

    public void open() {
        if (thing == null) {
            Screen.absent();
        }
    }

    public void begin() {
        change(() -> awaiting.begin(signedIn.getViewer(), ref));
    }

    public void end() {
        change(() -> awaiting.end(signedIn.getViewer(), ref));
    }

    private void change(Runnable act) {
        acting.attempt(thing != null && signedIn.getViewer().isSignedIn(), () -> {
            act.run();
            Screen.go(Screen.here());
        });
    }

    /** Asks the owner of the address, unless no human fills in forms like this. */
    public void ask() {
        Viewer viewer = signedIn.getViewer();
        viewer.require(thing != null);
        owner.ask((email, language, place) -> awaiting.ask(viewer, ref, email, language, place));
    }

    public Entry getThing() {
        return thing;
    }

    public boolean isAwaited() {
        return awaiting.isAwaited(signedIn.getViewer(), ref);
    }

    /** The one who is asked. */
    public AskedOwner getOwner() {
        return owner;
    }
}
