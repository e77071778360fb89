package bzh.rouedad.markup;

/** Where the wiki links of a text lead; implemented by whoever knows the spaces and the pages. */
@FunctionalInterface
public interface LinkTargets {

    /**
     * The address of a page, which need not exist yet. Called on the thread that asked for the rendering, once for
     * each distinct pair of names.
     *
     * @param space name of the space as written, trimmed; null when the link names none
     * @param page name of the page as written, trimmed, 1 to 300 characters
     * @return a site-relative URL such as {@code /espaces/creatif/tic-et-ruralite}, without fragment; with null, or
     *     with a URL that leaves the site, the label is shown without a link
     */
    String url(String space, String page);
}
