package bzh.rouedad.organisation.web;

import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The organisations a person works for, for their account. */
@Named
@RequestScoped
public class MyOrganisations {
    @Inject
    SignedIn signedIn;
    @Inject
    Organisations organisations;

    private List<Organisation> list;

    public List<Organisation> getList() {
        if (list == null) {
            list = organisations.mine(signedIn.getViewer());
        }
        return list;
    }
}
