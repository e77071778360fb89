package bzh.rouedad.site.web;

import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The front door of the network. */
@Named
@RequestScoped
public class Home {
    private static final int SHOWN = 12;

    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Persons persons;

    private List<Space> partners;
    private List<Space> mine;

    public List<Space> getPartners() {
        if (partners == null) {
            partners = spaces.partners(signedIn.getViewer(), SHOWN);
        }
        return partners;
    }

    public List<Space> getMine() {
        if (mine == null) {
            mine = spaces.mine(signedIn.getViewer());
        }
        return mine;
    }

    /** Whether the first administrator is still to be made. */
    public boolean isInstalling() {
        return getPartners().isEmpty() && !persons.haveAdministrator();
    }
}
