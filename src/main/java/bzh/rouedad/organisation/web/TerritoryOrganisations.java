package bzh.rouedad.organisation.web;

import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationPolicy;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The organisations of a territory, for its page. */
@Named
@RequestScoped
public class TerritoryOrganisations {
    private static final int SHOWN = 100;

    @Inject
    SignedIn signedIn;
    @Inject
    Organisations organisations;

    private List<Organisation> list;

    /** Those of the territory and of the communes within it; the hundred first by name. */
    public List<Organisation> of(Territory territory) {
        if (list == null) {
            list = organisations.in(signedIn.getViewer(), territory, SHOWN);
        }
        return list;
    }

    /** Whether the viewer may take another one in. */
    public boolean isFounder() {
        return OrganisationPolicy.mayFound(signedIn.getViewer());
    }
}
