package bzh.rouedad.organisation;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.territory.Naming;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which territory an organisation is of, by what somebody typed. */
@ApplicationScoped
class Whereabouts {
    @Inject
    Naming naming;

    /**
     * The territory of an organisation of this kind; null when nothing was typed. The code or name of a merged commune
     * means what it became part of.
     *
     * @throws InvalidInput at {@code territory} when nothing has that name, when several have, or when a local
     *     authority would govern another kind of territory
     */
    protected Territory of(String typed, OrganisationKind kind) {
        if (typed == null) {
            return null;
        }
        Territory meant = naming.meant("territory", typed, kind.governed().orElse(null));
        kind.governed().filter(governed -> governed != meant.getKind()).ifPresent(governed -> {
            throw new InvalidInput("territory", "organisation.invalid.governed", meant.getLabel());
        });
        return meant;
    }
}
