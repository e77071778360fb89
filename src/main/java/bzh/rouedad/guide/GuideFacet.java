package bzh.rouedad.guide;

/** By what the shelf can be narrowed. */
public enum GuideFacet {
    THEME("theme"), PARTNER("partenaire"), STATUS("statut"), LEVEL("niveau"), KIND("genre");

    private final String parameter;

    GuideFacet(String parameter) {
        this.parameter = parameter;
    }

    /** The parameter of an address that chooses a value. */
    public String parameter() {
        return parameter;
    }
}
