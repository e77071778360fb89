package bzh.rouedad.demo;

import bzh.rouedad.markup.Slug;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.registration.Presence;
import bzh.rouedad.registration.RegistrationText;
import bzh.rouedad.registration.TermsText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who had signed up for a meeting of the demonstration: names put together of first and last names that many people have, so that they
 * are nobody's in particular.
 *
 * @param seats      of the room, all taken
 * @param waiting    how many more had wanted to come
 * @param delegates  organisations for which somebody took several seats
 * @param firstNames and last names: their numbers share no divisor, so that no two people have the same
 */
record Crowd(int seats, int waiting, List<String> delegates, List<String> firstNames, List<String> lastNames) {
    private static final int OF_EACH = 5;
    /** Every third agreed to be named in public. */
    private static final int NAMED = 3;

    static Crowd of(Card card) {
        return new Crowd(Integer.parseInt(card.text("seats")), Integer.parseInt(card.text("waiting")), card.texts("delegates"),
                card.texts("first-names"), card.texts("last-names"));
    }

    TermsText terms() {
        return new TermsText(true, String.valueOf(seats), false, null, null, null, null, null, "");
    }

    /** In the order in which they had signed up; those who sit come first. */
    Map<EmailAddress, RegistrationText> comers() {
        Map<EmailAddress, RegistrationText> comers = new LinkedHashMap<>();
        int registrations = seats - delegates.size() * (OF_EACH - 1) + waiting;
        for (int i = 0; i < registrations; i++) {
            String name = firstNames.get(i % firstNames.size()) + " " + lastNames.get(i % lastNames.size());
            String organisation = i < delegates.size() ? delegates.get(i) : null;
            comers.put(EmailAddress.of(Slug.of(name) + "@visiteurs.example").orElseThrow(), new RegistrationText(name, organisation,
                    Presence.ON_SITE, organisation == null ? "1" : String.valueOf(OF_EACH), i % NAMED == 0, List.of()));
        }
        return comers;
    }
}
