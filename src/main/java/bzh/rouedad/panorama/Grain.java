package bzh.rouedad.panorama;

import bzh.rouedad.practice.PracticeFilter;
import bzh.rouedad.territory.TerritoryKind;
import java.util.Arrays;
import java.util.Optional;

/** By which territories the region is told. */
public enum Grain {
    INTERCOMMUNALITY("intercommunalites", TerritoryKind.INTERCOMMUNALITY, PracticeFilter.NO_INTERCOMMUNALITY),
    DEPARTMENT("departements", TerritoryKind.DEPARTMENT, PracticeFilter.NO_DEPARTMENT);

    private final String parameter;
    private final TerritoryKind kind;
    private final String outside;

    Grain(String parameter, TerritoryKind kind, String outside) {
        this.parameter = parameter;
        this.kind = kind;
        this.outside = outside;
    }

    /** How an address names it. */
    public String parameter() {
        return parameter;
    }

    TerritoryKind kind() {
        return kind;
    }

    /** How the shelf of practices names what lies in none of these territories. */
    public String outside() {
        return outside;
    }

    /** The one that an address names; empty when it names none. */
    static Optional<Grain> of(String parameter) {
        return Arrays.stream(values()).filter(each -> each.parameter.equals(parameter)).findFirst();
    }
}
