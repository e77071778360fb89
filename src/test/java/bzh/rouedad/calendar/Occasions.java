package bzh.rouedad.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Events for tests. */
final class Occasions {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Instant CHANGED = Instant.parse("2007-10-01T12:00:00Z");

    private Occasions() {
    }

    static Happening brest(int sequence, boolean cancelled) {
        return new Happening("rencontres-2007@reseau.example", sequence, cancelled,
                "Rencontres du net public breton",
                "Ateliers, échanges et buffet ; entrée libre.\nInscription : sur la page.",
                LocalDateTime.of(2007, 10, 24, 9, 30), LocalDateTime.of(2007, 10, 24, 17, 0), PARIS,
                "Le Quartz, 60 rue du Château, Brest", "https://reseau.example/evenements/rencontres-2007",
                "Équipe Rouedad", "equipe@reseau.example", CHANGED);
    }

    static Happening at(LocalDateTime starts, ZoneId zone) {
        return new Happening("e@x", 0, false, "t", "", starts, starts.plusHours(1), zone, "", "", "", "o@x", CHANGED);
    }

    static Happening saying(String text) {
        return new Happening("e@x", 0, false, text, text, LocalDateTime.of(2026, 3, 28, 18, 0),
                LocalDateTime.of(2026, 3, 28, 19, 0), PARIS, text, text, text, "o@x", CHANGED);
    }
}
