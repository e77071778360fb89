package bzh.rouedad.organisation;

import bzh.rouedad.territory.TerritoryKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of body an organisation is. */
public enum OrganisationKind {
    ASSOCIATION(null), COMMUNE(TerritoryKind.COMMUNE), INTERCOMMUNALITY(TerritoryKind.INTERCOMMUNALITY),
    DEPARTMENT(TerritoryKind.DEPARTMENT), REGION(TerritoryKind.REGION), PUBLIC_BODY(null), COMPANY(null), OTHER(null);

    private final TerritoryKind governed;

    OrganisationKind(TerritoryKind governed) {
        this.governed = governed;
    }

    /** What a local authority of this kind governs; empty for everybody else, who may be of any territory. */
    public Optional<TerritoryKind> governed() {
        return Optional.ofNullable(governed);
    }

    /** The kind of the authority that governs such a territory. */
    public static OrganisationKind governing(TerritoryKind territory) {
        return Arrays.stream(values()).filter(kind -> kind.governed == territory).findFirst().orElseThrow();
    }

    /** How an address names it. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that an address names; empty when it names none. */
    public static Optional<OrganisationKind> of(String parameter) {
        return Arrays.stream(values()).filter(kind -> kind.parameter().equals(parameter)).findFirst();
    }
}
