package bzh.rouedad.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Events for tests. */
final class Occasions {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant CHANGED = Instant.parse("2007-10-01T12:00:00Z");

    /** As large as it comes. */
    static final int ANY = Integer.MAX_VALUE;

    private Occasions() {
    }

    static Happening brest(int sequence, boolean cancelled) {
        return new Happening("rencontres-2007@reseau.example", sequence, cancelled ? EventStatus.CANCELLED : EventStatus.CONFIRMED,
                "Rencontres du net public breton",
                "Ateliers, échanges et buffet ; entrée libre.\nInscription : sur la page.",
                new When(LocalDateTime.of(2007, 10, 24, 9, 30), LocalDateTime.of(2007, 10, 24, 17, 0), PARIS, false),
                "Le Quartz, 60 rue du Château, Brest", "", "https://reseau.example/evenements/rencontres-2007", "", List.of(),
                "Équipe Rouedad", "equipe@reseau.example", CHANGED);
    }

    static Happening at(LocalDateTime starts, ZoneId zone) {
        return when(new When(starts, starts.plusHours(1), zone, false));
    }

    static Happening when(When when) {
        return when(0, when);
    }

    /** One of several, told from the others by its number. */
    static Happening when(int number, When when) {
        return new Happening(number == 0 ? "e@x" : number + "@x", 0, EventStatus.CONFIRMED, "t", "", when, "", "", "", "", List.of(), "", "o@x", CHANGED);
    }

    /** An event that says this wherever it says anything. */
    static Happening saying(String text) {
        return new Happening("e@x", 0, EventStatus.CONFIRMED, text, text, new When(LocalDateTime.of(2026, 3, 28, 18, 0),
                LocalDateTime.of(2026, 3, 28, 19, 0), PARIS, false), text, text, text, text, List.of(text), text, "o@x", CHANGED);
    }

    /** This identifier, told by the owner of this address. */
    static Happening named(String uid, String organiserAddress) {
        return new Happening(uid, 0, EventStatus.CONFIRMED, "t", "", brest(0, false).when(), "", "", "", "", List.of(), "", organiserAddress, CHANGED);
    }
}
