package bzh.rouedad.guide;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circle;
import bzh.rouedad.wiki.Page;

/** Whether everybody who may read a publication may read a page too. */
final class Readership {
    private Readership() {
    }

    static boolean covers(Guide guide, Page page) {
        Circle readers = guide.getSpace().getCircle();
        Circle circle = page.getSpace().getCircle();
        return circle.getId().equals(readers.getId()) || switch (circle.getAudience()) {
            case EVERYONE -> true;
            case NETWORK -> readers.getAudience() != Audience.EVERYONE;
            case MEMBERS -> false;
        };
    }
}
