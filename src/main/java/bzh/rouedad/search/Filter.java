package bzh.rouedad.search;

/** What a question is narrowed to; null means no narrowing. */
public record Filter(String kind, String space) {
    public static final Filter NONE = new Filter(null, null);
}
