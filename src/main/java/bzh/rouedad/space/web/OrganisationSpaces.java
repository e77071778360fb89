package bzh.rouedad.space.web;

import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The places of an organisation, for its card. */
@Named
@RequestScoped
public class OrganisationSpaces {
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;

    private List<Space> list;

    public List<Space> of(Organisation organisation) {
        if (list == null) {
            list = spaces.of(signedIn.getViewer(), organisation);
        }
        return list;
    }
}
