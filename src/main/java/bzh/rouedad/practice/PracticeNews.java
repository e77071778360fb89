package bzh.rouedad.practice;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.territory.Copyist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the readers of the ledger that practices are at home in territories that changed: the search finds them by these. */
@ApplicationScoped
class PracticeNews implements Copyist {
    @Inject
    Practices practices;
    @Inject
    Ledger ledger;

    @Override
    public void territoriesChanged(Viewer viewer) {
        practices.placed().forEach(each -> ledger.record(viewer, Verb.EXTRACTED, each.ref(), each.getSpace().getCircle(), null));
    }
}
