package bzh.rouedad.people;

/** What sort of body an organisation is. */
public enum OrganisationKind {
    ASSOCIATION, AUTHORITY, OTHER
}
