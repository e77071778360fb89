package bzh.rouedad.territory;

import java.util.Arrays;
import java.util.Optional;

/** What sort of territory it is, from the smallest. */
public enum TerritoryKind {
    COMMUNE("commune"), INTERCOMMUNALITY("intercommunalite"), DEPARTMENT("departement"), REGION("region");

    private final String parameter;

    TerritoryKind(String parameter) {
        this.parameter = parameter;
    }

    /** How an address names it. */
    public String parameter() {
        return parameter;
    }

    /** The kind that an address names; empty when it names none. */
    public static Optional<TerritoryKind> of(String parameter) {
        return Arrays.stream(values()).filter(kind -> kind.parameter.equals(parameter)).findFirst();
    }
}
