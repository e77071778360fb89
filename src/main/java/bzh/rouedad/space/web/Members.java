package bzh.rouedad.space.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Membership;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The members of a space, for those in it; its hosts welcome and dismiss here. */
@Named
@RequestScoped
public class Members {
    private static final int SIZE = 100;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Circles circles;
    @Inject
    Hosting hosting;
    @Inject
    Speaking speaking;
    @Inject
    Words words;

    private Space space;
    private String name;
    private String email;
    private Role role = Role.CONTRIBUTOR;

    @PostConstruct
    void load() {
        space = spaces.find(signedIn.getViewer(), asked.get("space")).orElse(null);
    }

    /** Names of members are for whoever belongs to the network. */
    public void open() {
        if (space == null) {
            Screen.absent();
        } else {
            Screen.demand(signedIn.getViewer().isSignedIn(), false);
        }
    }

    public void welcome() {
        try {
            hosting.welcome(signedIn.getViewer(), space, name, email, role, speaking.getLanguage());
            Screen.tell(words.say("space.members.welcomed", email));
            Screen.go("/membres/" + space.getSlug());
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    public void dismiss(long personId) {
        try {
            hosting.dismiss(signedIn.getViewer(), space, personId);
            Screen.go(signedIn.getViewer().personId() == personId ? space.getUrl() : "/membres/" + space.getSlug());
        } catch (InvalidInput e) {
            Screen.complain(null, e.sentence(speaking.getLanguage()));
        }
    }

    public Pager getPager() {
        return Pager.of(asked.get("page"), SIZE, circles.countMembers(signedIn.getViewer(), space.getCircle()));
    }

    public List<Membership> getList() {
        return circles.members(signedIn.getViewer(), space.getCircle(), getPager().offset(), SIZE);
    }

    public boolean isHost() {
        return SpacePolicy.mayWelcome(signedIn.getViewer(), space);
    }

    /** The roles this viewer may give. */
    public List<Role> getRoles() {
        Viewer viewer = signedIn.getViewer();
        return Stream.of(Role.values()).filter(each -> SpacePolicy.mayGive(viewer, space, each)).toList();
    }

    public Space getSpace() {
        return space;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
