package bzh.rouedad.catalogue;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import java.util.List;

/**
 * What everybody may need to know of a thing: where it is, who may see it, what it says.
 *
 * @param url       site-relative address
 * @param circleId  the circle it belongs to
 * @param audience  who of the network sees what that circle holds, at this moment
 * @param placeSlug slug of the space it lies in; empty when it lies in none
 * @param placeName name of that space, or of where else it is at home
 * @param text      plain text for searching; never anything secret
 */
public record Entry(Ref ref, String title, String url, long circleId, Audience audience, String placeSlug,
                    String placeName, List<String> tags, String text, Aspects aspects) {
    /** A thing without further aspects. */
    public Entry(Ref ref, String title, String url, long circleId, Audience audience, String placeSlug, String placeName,
            List<String> tags, String text) {
        this(ref, title, url, circleId, audience, placeSlug, placeName, tags, text, Aspects.NONE);
    }

    public boolean isVisibleTo(Viewer viewer) {
        return viewer.sees(circleId, audience);
    }

    public Ref getRef() {
        return ref;
    }

    public String getTitle() {
        return title;
    }

    public String getUrl() {
        return url;
    }

    public String getPlaceSlug() {
        return placeSlug;
    }

    public String getPlaceName() {
        return placeName;
    }
}
