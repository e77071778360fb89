package bzh.rouedad.practice.web;

import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.practice.Practice;
import bzh.rouedad.practice.PracticeFilter;
import bzh.rouedad.practice.Practices;
import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Practices for the screens of other features: of an organisation, of a territory, the latest of all. */
@Named
@RequestScoped
public class PracticesOf {
    private static final int SHOWN = 30;
    private static final int LATEST = 6;

    @Inject
    SignedIn signedIn;
    @Inject
    Practices practices;

    @Inject
    Territories territories;

    private List<Practice> list;

    /** Those of the organisation, thirty at most. */
    public List<Practice> organisation(Organisation organisation) {
        if (list == null) {
            list = practices.of(signedIn.getViewer(), organisation, SHOWN);
        }
        return list;
    }

    /** Those of the organisations there, thirty at most. */
    public List<Practice> territory(Territory territory) {
        if (list == null) {
            list = practices.in(signedIn.getViewer(), territory, SHOWN);
        }
        return list;
    }

    /** Whether the division is known, so that places can be compared. */
    public boolean isComparable() {
        return territories.set().isPresent();
    }

    /** The last changed. */
    public List<Practice> getLatest() {
        if (list == null) {
            list = practices.list(signedIn.getViewer(), PracticeFilter.NONE, 0, LATEST);
        }
        return list;
    }
}
