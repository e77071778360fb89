package bzh.rouedad.group.web;

import bzh.rouedad.group.Charter;
import bzh.rouedad.group.Charters;
import bzh.rouedad.group.Door;
import bzh.rouedad.group.Entering;
import bzh.rouedad.group.GroupPolicy;
import bzh.rouedad.group.Requests;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.AskedOwner;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Coming into a group by whatever door it has, or leaving it. */
@Named
@RequestScoped
public class JoinGroup {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Charters charters;
    @Inject
    Requests requests;
    @Inject
    Entering entering;
    @Inject
    AskedOwner owner;
    @Inject
    Words words;

    private Space space;
    private Door door = Door.INVITATION;
    private String name;
    private String said;

    @PostConstruct
    void load() {
        space = spaces.find(signedIn.getViewer(), asked.get("space")).filter(GroupPolicy::isGroup).orElse(null);
        if (space != null) {
            door = charters.of(signedIn.getViewer(), space).map(Charter::getDoor).orElse(Door.INVITATION);
        }
    }

    public void open() {
        if (space == null) {
            Screen.absent();
        }
    }

    public void join() {
        act(() -> {
            entering.join(signedIn.getViewer(), space);
            Screen.tell(words.say("group.joined", space.getName()));
            Screen.go(space.getUrl());
        });
    }

    public void ask() {
        act(() -> {
            entering.ask(signedIn.getViewer(), space, said);
            Screen.tell(words.say("group.asked"));
            Screen.go("/groupes/" + space.getSlug() + "/rejoindre");
        });
    }

    public void leave() {
        act(() -> {
            entering.leave(signedIn.getViewer(), space);
            Screen.tell(words.say("group.left", space.getName()));
            Screen.go("/groupes");
        });
    }

    /** Asks the owner of an address; the screen is the same whoever that is. */
    public void apply() {
        act(() -> owner.ask((email, language, place) -> entering.apply(signedIn.getViewer(), space, name, email, language, place)));
    }

    private void act(Runnable act) {
        try {
            signedIn.getViewer().require(space != null);
            act.run();
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (NotAllowed e) {
            Screen.complain(null, words.say("group.closed"));
        }
    }

    public Space getSpace() {
        return space;
    }

    public Door getDoor() {
        return door;
    }

    /** Domains of mail addresses that open the group, for reading. */
    public String getDomains() {
        return charters.of(signedIn.getViewer(), space).map(charter -> String.join(", ", charter.getDomains().list())).orElse("");
    }

    public boolean isMember() {
        return signedIn.getViewer().isMemberOf(space.getCircle());
    }

    /** Whether the viewer comes in by a click. */
    public boolean isOpen() {
        return entering.isOpenTo(signedIn.getViewer(), space);
    }

    public boolean isWaiting() {
        return requests.isWaiting(signedIn.getViewer(), space);
    }

    /** The one who is asked. */
    public AskedOwner getOwner() {
        return owner;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What somebody says who asks. */
    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
