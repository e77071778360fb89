package bzh.rouedad.watch;

import bzh.rouedad.people.Secret;

/** A search that was kept, and the key of its feed, which is written out this once. */
public record Kept(SavedSearch search, Secret feed) {
    /** Site-relative address of the feed. */
    public String feedAddress() {
        return "/veille/" + feed.text() + ".atom";
    }
}
