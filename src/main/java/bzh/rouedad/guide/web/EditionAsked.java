package bzh.rouedad.guide.web;

import bzh.rouedad.guide.Edition;
import bzh.rouedad.guide.Editions;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import java.util.Optional;

/** The edition that an address names. */
final class EditionAsked {
    private EditionAsked() {
    }

    static Optional<Edition> find(Editions editions, Viewer viewer, Asked asked) {
        return find(editions, viewer, asked.get("guide"), asked.get("edition"));
    }

    /** Empty when the number is none. */
    static Optional<Edition> find(Editions editions, Viewer viewer, String guide, String number) {
        return number != null && number.matches("[1-9][0-9]{0,5}") ? editions.find(viewer, guide, Integer.parseInt(number))
                : Optional.empty();
    }
}
