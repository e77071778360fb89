package bzh.rouedad.guide;

import bzh.rouedad.wiki.Page;

/**
 * A page on its way into an edition.
 *
 * @param slug the last part of its address within the edition
 * @param html as readers of the edition get it
 */
record FrozenChapter(Page page, String slug, String html) {
    String title() {
        return page.getTitle();
    }
}
