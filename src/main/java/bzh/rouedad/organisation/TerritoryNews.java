package bzh.rouedad.organisation;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.territory.Copyist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Tells the readers of the ledger that organisations lie in territories that changed: the search finds them by
 * department and size.
 */
@ApplicationScoped
class TerritoryNews implements Copyist {
    @Inject
    Organisations organisations;
    @Inject
    Ledger ledger;

    @Override
    public void territoriesChanged(Viewer viewer) {
        organisations.placed().forEach(each ->
                ledger.record(viewer, Verb.EXTRACTED, each.ref(), each.getCircle(), null));
    }
}
