package bzh.rouedad.territory;

/** What sort of territory it is, from the smallest. */
public enum TerritoryKind {
    COMMUNE, INTERCOMMUNALITY, DEPARTMENT, REGION
}
