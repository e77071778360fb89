package bzh.rouedad.organisation.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationPolicy;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Membership;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who works for an organisation, for those who look after its card. */
@Named
@RequestScoped
public class OrganisationPeople {
    private static final int SIZE = 100;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Organisations organisations;
    @Inject
    Circles circles;
    @Inject
    Enrolling enrolling;
    @Inject
    Speaking speaking;
    @Inject
    Words words;

    private Organisation organisation;
    private String name;
    private String email;
    private Role role = Role.READER;

    @PostConstruct
    void load() {
        organisation = organisations.find(signedIn.getViewer(), asked.get("organisation")).orElse(null);
    }

    public void open() {
        if (organisation == null) {
            Screen.absent();
        } else {
            Screen.demand(OrganisationPolicy.mayEdit(signedIn.getViewer(), organisation),
                    signedIn.getViewer().isSignedIn());
        }
    }

    public void enrol() {
        try {
            enrolling.enrol(signedIn.getViewer(), organisation, name, email, role, speaking.getLanguage());
            Screen.tell(words.say("organisation.people.enrolled", email));
            Screen.go(getAddress());
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    public void dismiss(long personId) {
        enrolling.dismiss(signedIn.getViewer(), organisation, personId);
        Screen.go(signedIn.getViewer().personId() == personId ? organisation.getUrl() : getAddress());
    }

    public String getAddress() {
        return organisation.getUrl() + "/personnes";
    }

    public Pager getPager() {
        return Pager.of(asked.get("page"), SIZE, circles.countMembers(signedIn.getViewer(), organisation.getCircle()));
    }

    public List<Membership> getList() {
        return circles.members(signedIn.getViewer(), organisation.getCircle(), getPager().offset(), SIZE);
    }

    public List<Role> getRoles() {
        return Enrolling.ROLES.stream().sorted().toList();
    }

    public Organisation getOrganisation() {
        return organisation;
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
