package bzh.rouedad.reprise;

import bzh.rouedad.markup.Slug;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page a Markdown link leads to.
 *
 * @param url        site-relative address of the page, without section
 * @param section    what follows it, such as {@code #menus}; empty for the page as a whole
 * @param isRelative whether the link was written as seen from a page
 */
record PageAddress(String url, String section, boolean isRelative) {
    private static final Pattern WHOLE = Pattern.compile("/espaces/([^/?#]+)/([^/?#]+)(#.*)?");
    private static final Pattern SEEN_FROM_A_PAGE = Pattern.compile("(?:\\./)?(?:\\.\\./([^/?#]+)/)?([^/?#]+)(#.*)?");

    /** @param space slug of the space of the page on which the destination stands; empty when it leads to no page */
    static Optional<PageAddress> of(String destination, String space) {
        Matcher whole = WHOLE.matcher(destination);
        if (whole.matches()) {
            return of(whole.group(1), whole.group(2), whole.group(3), false);
        }
        Matcher seen = SEEN_FROM_A_PAGE.matcher(destination);
        return !seen.matches() ? Optional.empty()
                : of(seen.group(1) == null ? space : seen.group(1), seen.group(2), seen.group(3), true);
    }

    /** Site-relative address of the page with this slug. */
    static String url(String space, String page) {
        return "/espaces/" + space + "/" + page;
    }

    private static Optional<PageAddress> of(String space, String page, String section, boolean isRelative) {
        boolean isPage = Slug.of(space).equals(space) && Slug.of(page).equals(page);
        return !isPage ? Optional.empty()
                : Optional.of(new PageAddress(url(space, page), section == null ? "" : section, isRelative));
    }
}
