package bzh.rouedad.guide;

/**
 * A chapter without its text.
 *
 * @param pageId   the page it was made from
 * @param revision id of the revision it shows
 * @param url      site-relative address
 * @param struck   whether its text was taken out
 */
public record ChapterLine(long pageId, long revision, String title, String url, boolean struck) {
    public String getTitle() {
        return title;
    }

    public String getUrl() {
        return url;
    }

    public boolean isStruck() {
        return struck;
    }
}
