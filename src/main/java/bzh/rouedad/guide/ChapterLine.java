package bzh.rouedad.guide;

/**
 * A chapter without its text.
 *
 * @param pageId   the page it was made from
 * @param revision id of the revision it shows
 * @param url      site-relative address
 * @param struck   whether its text was taken out
 * @param seconds  how long it takes to read; 0 where nobody knows
 */
public record ChapterLine(long pageId, long revision, String title, String url, boolean struck, int seconds) {
    /** A chapter of the work in progress, whose words nobody counts. */
    public ChapterLine(long pageId, long revision, String title, String url) {
        this(pageId, revision, title, url, false, 0);
    }

    public String getTitle() {
        return title;
    }

    public String getUrl() {
        return url;
    }

    public boolean isStruck() {
        return struck;
    }

    public int getSeconds() {
        return seconds;
    }
}
