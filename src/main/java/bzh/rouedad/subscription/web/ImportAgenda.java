package bzh.rouedad.subscription.web;

import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.subscription.Rounds;
import bzh.rouedad.subscription.Subscribing;
import bzh.rouedad.subscription.Subscription;
import bzh.rouedad.subscription.Subscriptions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Taking agendas of partners into a space: a file, or an address that is followed. */
@Named
@RequestScoped
public class ImportAgenda {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Spaces spaces;
    @Inject
    Subscribing subscribing;
    @Inject
    Subscriptions subscriptions;
    @Inject
    Rounds rounds;
    @Inject
    Words words;

    private Space space;
    private Part file;
    private String url;
    private String name;
    private List<Subscription> list;

    @PostConstruct
    void load() {
        space = spaces.find(signedIn.getViewer(), asked.get("space")).orElse(null);
    }

    public void open() {
        Screen.demandForm(asked, space != null, signedIn.getViewer().isSignedIn(), () -> EventPolicy.mayAnnounce(signedIn.getViewer(), space));
    }

    public void take() {
        if (file == null || file.getSize() == 0) {
            Screen.complain("file", words.say("subscription.file.none"));
            return;
        }
        act("subscription.taken", () -> {
            try (InputStream content = file.getInputStream()) {
                // One octet more than may come tells that there is more.
                subscribing.take(signedIn.getViewer(), space, content.readNBytes(Subscribing.LARGEST + 1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public void follow() {
        act("subscription.followed", () -> subscribing.subscribe(signedIn.getViewer(), space, url, name));
        rounds.wake();
    }

    public void reread(long id) {
        act("subscription.reread.done", () -> subscribing.reread(signedIn.getViewer(), id));
        rounds.wake();
    }

    public void end(long id) {
        act("subscription.ended", () -> subscribing.end(signedIn.getViewer(), id));
    }

    private void act(String told, Runnable act) {
        acting.attempt(space != null, () -> {
            act.run();
            Screen.tell(words.say(told));
            Screen.go("/importer-agenda/" + space.getSlug());
        });
    }

    public Space getSpace() {
        return space;
    }

    public List<Subscription> getList() {
        if (list == null) {
            list = space == null ? List.of() : subscriptions.list(signedIn.getViewer(), space);
        }
        return list;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
