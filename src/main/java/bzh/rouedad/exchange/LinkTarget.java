package bzh.rouedad.exchange;

/** Where a link of an imported page leads inside the archive. */
public sealed interface LinkTarget {

    /**
     * Another page, or the page itself.
     *
     * @param slug of the page
     * @param query what stood between {@code ?} and {@code #}; empty if nothing did
     * @param fragment what stood after {@code #}, as written; empty if nothing did
     */
    record PageTarget(String slug, String query, String fragment) implements LinkTarget {
    }

    /**
     * A picture.
     *
     * @param path as in {@link PictureFound#path()}
     */
    record PictureTarget(String path) implements LinkTarget {
    }
}
