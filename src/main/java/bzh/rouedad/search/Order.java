package bzh.rouedad.search;

/** In which order answers come. */
public enum Order {
    /** The best answer first. */
    RELEVANCE,
    /** What changed, or takes place, latest first. */
    DATE;

    /** Reads a parameter of an address; whatever it does not know is {@link #RELEVANCE}. */
    public static Order of(String parameter) {
        return "date".equals(parameter) ? DATE : RELEVANCE;
    }
}
