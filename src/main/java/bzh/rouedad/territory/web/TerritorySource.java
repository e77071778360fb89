package bzh.rouedad.territory.web;

import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.TerritorySet;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whom the data of the territories are owed to, for every screen that shows some. */
@Named
@RequestScoped
public class TerritorySource {
    @Inject
    Territories territories;

    private TerritorySet set;

    /** The set that holds; null as long as none was loaded. */
    public TerritorySet getSet() {
        if (set == null) {
            set = territories.set().orElse(null);
        }
        return set;
    }
}
