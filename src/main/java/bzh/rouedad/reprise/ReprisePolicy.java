package bzh.rouedad.reprise;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpacePolicy;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PagePolicy;

/** Who may take which page where. */
public final class ReprisePolicy {
    private ReprisePolicy() {
    }

    /**
     * What everybody reads may be taken by everybody, what the network reads stays in the network, and what members read
     * leaves their space by the hand of an editor of that space only: whoever reads the copy would read it.
     */
    public static boolean mayTake(Viewer viewer, Page page, Space into) {
        Audience readers = page.getSpace().getCircle().getAudience();
        boolean stays = into.getId().equals(page.getSpace().getId()) || readers == Audience.EVERYONE
                || readers == Audience.NETWORK && into.getCircle().getAudience() != Audience.EVERYONE;
        return viewer.sees(page.getSpace().getCircle()) && PagePolicy.mayCreate(viewer, into)
                && (stays || SpacePolicy.mayPublish(viewer, page.getSpace()));
    }
}
