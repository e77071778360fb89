package bzh.rouedad.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.attendance.Attendances;
import bzh.rouedad.attendance.Attending;
import bzh.rouedad.attendance.Tick;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventFilter;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.calendar.Grouping;
import bzh.rouedad.calendar.Series;
import bzh.rouedad.calendar.SeriesText;
import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.OrganisationText;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.MeetingHouse;
import bzh.rouedad.registration.Presence;
import bzh.rouedad.registration.Registration;
import bzh.rouedad.registration.RegistrationText;
import bzh.rouedad.registration.Stage;
import bzh.rouedad.registration.TermsText;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Brest, 24 October 2007, from the first announcement to the invitation to what follows; by the clock of that autumn. */
class BrestDbTest {
    private static final List<String> PARTNERS = List.of("Adullact", "Fing", "Villes Internet", "Apronet", "CRéATIF", "OTeN");
    private static final int SEATS = 150;

    private final MeetingHouse room = new MeetingHouse();
    private final Viewer host = room.organiser;
    private final Space network = room.space("reseau", Audience.EVERYONE);
    private final Map<String, Viewer> accounts = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private Event brest;

    @AfterEach
    void leave() {
        room.close();
    }

    private <T> T get(Class<T> type) {
        return room.house.get(type);
    }

    @Test
    void theDayOfBrestLeadsToTheNextMeeting() {
        room.hands.now = Instant.parse("2007-09-03T08:00:00Z");
        announce();
        signUp();
        leaveAndMoveUp();
        room.hands.now = Instant.parse("2007-10-24T16:00:00Z");
        noteWhoCame();
        writeDown();
        decideAndEntrust();
        planTheNext();
    }

    private void announce() {
        PARTNERS.forEach(name -> room.house.act(() -> get(Enrolling.class).found(host,
                new OrganisationText(OrganisationKind.ASSOCIATION, name, null, null, null, null, null))));
        Series series = room.house.act(() -> get(Grouping.class).found(host, network, new SeriesText("SERIES", null, "Rencontres du Net public breton", null)));
        Event lannion = room.house.act(() -> room.calendar.recall(host, network, edition(series, "Deuxièmes Rencontres", "2006-10-24", "Lannion", "2")));
        brest = room.house.act(() -> room.calendar.announce(host, network, edition(series, "Troisièmes Rencontres", "2007-10-24", "Brest", null)));
        assertEquals(2, lannion.getEdition());
        assertEquals(3, brest.getEdition());
        assertEquals(PARTNERS, room.find(brest).getOrganiserNames());
        assertEquals(List.of("troisiemes-rencontres-2007"), get(Events.class).upcoming(Viewer.stranger(), EventFilter.ofSeries(series.getSlug()),
                room.hands.now, 0, 9).stream().map(Event::getSlug).toList());
        room.house.run(() -> room.registering.decide(host, brest, new TermsText(true, String.valueOf(SEATS), false, null, null, null, "48", null, ""), null));
        room.house.run(() -> get(Preparing.class).write(host, brest, new AgendaText("Lancement du réseau\n- ce que chaque association apporte\nLes moyens"), null));
    }

    private static EventText edition(Series series, String title, String day, String place, String number) {
        Map<String, String> typed = new HashMap<>(Map.of("title", title, "starts", day + "T09:00", "ends", day + "T17:00", "place", place,
                "series", series.getSlug(), "organisers", String.join("\n", PARTNERS), "programme", "9h-10h | Ouverture | Mégalis Bretagne\n14h | Ateliers"));
        typed.put("edition", number);
        return EventText.of(typed::get);
    }

    /** 160 people: fifteen have an account, fifteen come for each partner, the others say yes by their letter. */
    private void signUp() {
        for (int i = 0; i < 10; i++) {
            account("compte" + i);
        }
        PARTNERS.forEach(partner -> {
            String name = "pour " + partner;
            accounts.put(name, room.person("a" + PARTNERS.indexOf(partner)));
            room.register(brest, accounts.get(name), new RegistrationText(name, partner, Presence.ON_SITE, "15", true, List.of()));
        });
        for (int i = 0; i < 50; i++) {
            letter("lettre" + i);
        }
        assertEquals(SEATS, room.registrations.taken(brest, Presence.ON_SITE));
        assertEquals(0, room.registrations.awaited(brest, Presence.ON_SITE));
        for (int i = 10; i < 15; i++) {
            account("compte" + i);
            letter("attente" + i);
        }
        assertEquals(SEATS, room.registrations.taken(brest, Presence.ON_SITE));
        assertEquals(List.of("compte10", "attente10", "compte11", "attente11", "compte12", "attente12", "compte13", "attente13", "compte14", "attente14"),
                named(Stage.WAITING));
    }

    private void account(String name) {
        accounts.put(name, room.person(name));
        room.register(brest, accounts.get(name), MeetingHouse.text(name, "1"));
    }

    private void letter(String name) {
        keys.put(name, room.confirmed(brest, name, "1"));
    }

    private List<String> named(Stage stage) {
        return room.registrations.list(host, brest, 0, 1000).stream().filter(each -> each.getStage() == stage).map(Registration::getName).toList();
    }

    private void leaveAndMoveUp() {
        room.hands.now = Instant.parse("2007-10-15T08:00:00Z");
        room.house.run(() -> assertTrue(room.registering.leave(accounts.get("compte3"), brest)));
        room.house.run(() -> assertTrue(room.links.leave(keys.get("lettre7"))));
        assertEquals(List.of("compte10", "attente10"), named(Stage.OFFERED));
        room.house.run(() -> assertTrue(room.registering.accept(accounts.get("compte10"), brest)));
        room.house.run(() -> assertTrue(room.links.accept(keys.get("attente10"))));
        assertEquals(SEATS, room.registrations.taken(brest, Presence.ON_SITE));
        assertEquals(8, named(Stage.WAITING).size());
        assertEquals("compte11", named(Stage.WAITING).get(0));
    }

    private void noteWhoCame() {
        List<Tick> ticks = new ArrayList<>();
        get(Attendances.class).lines(host, brest).forEach(line -> ticks.add(new Tick(line.key(), null, line.name().equals("lettre9") ? "" : String.valueOf(line.seats()))));
        assertEquals(Map.of(), room.house.act(() -> get(Attending.class).note(host, brest, ticks)));
        room.house.run(() -> get(Attending.class).show(host, brest, true));
        assertEquals(SEATS - 1, get(Attendances.class).turnout(brest).people());
        assertEquals(PARTNERS.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(),
                get(Attendances.class).turnout(brest).organisations().stream().map(each -> each.name()).sorted(String.CASE_INSENSITIVE_ORDER).toList());
    }

    private void writeDown() {
        Page page = room.house.act(() -> get(Minuting.class).begin(host, brest));
        assertEquals("Compte rendu : Troisièmes Rencontres, mercredi 24 octobre 2007", page.getTitle());
        String text = get(Meetings.class).minutes(Viewer.stranger(), brest).orElseThrow().getRevision().getMarkdown();
        assertTrue(text.contains("pour Villes Internet (Villes Internet)"), text);
        assertTrue(text.contains("## Lancement du réseau"), text);
        assertTrue(text.contains("143"), text);
        assertFalse(text.contains("compte1"), text);
    }

    private void decideAndEntrust() {
        Decision wiki = decide("Créer un wiki, sur le modèle de celui de la ville de Brest.");
        Decision again = decide("Réunir les partenaires avant la fin de novembre.");
        assertEquals(List.of("2007-1", "2007-2"), Stream.of(wiki, again).map(Decision::getNumber).toList());
        Viewer fing = accounts.get("pour Fing");
        assign(wiki, "Ouvrir le wiki", null, "Mégalis Bretagne", "2007-11-15");
        Task spaces = assign(wiki, "Ouvrir un espace pour chaque partenaire", null, "Mégalis Bretagne", "2007-11-20");
        assign(again, "Fixer le jour de la réunion", host.personId(), null, "2007-11-10");
        assertEquals(3, get(Tasks.class).list(fing, network, TaskFilter.open(LocalDate.of(2007, 10, 24)), 0, 10).size());
        room.house.act(() -> get(Assigning.class).close(host, spaces, TaskState.DONE));
    }

    private Decision decide(String text) {
        return room.house.act(() -> get(Deciding.class).decide(host, network, brest, new DecisionText(null, text, null, "Mégalis Bretagne"), null));
    }

    private Task assign(Decision decision, String text, Long person, String name, String due) {
        return room.house.act(() -> get(Assigning.class).assign(host, network, brest, decision, new TaskText(text, person, name, due)));
    }

    private void planTheNext() {
        AgendaText handed = get(Carrying.class).after(host, brest);
        Event next = room.house.act(() -> get(Resuming.class).plan(host, brest, new EventText("Première réunion du réseau", "2007-11-29T14:00", "2007-11-29T17:00",
                null, "Brest", null), handed));
        assertEquals(List.of("Approbation du compte rendu du mercredi 24 octobre 2007", "Tâches ouvertes",
                "- Fixer le jour de la réunion (Maryvonne, pour le samedi 10 novembre 2007)", "- Ouvrir le wiki (Mégalis Bretagne, pour le jeudi 15 novembre 2007)",
                "Suites des décisions", "- 2007-1 : Créer un wiki, sur le modèle de celui de la ville de Brest.",
                "- 2007-2 : Réunir les partenaires avant la fin de novembre.", "Questions diverses"),
                AgendaText.of(get(Meetings.class).of(Viewer.stranger(), next).orElseThrow().getItems()).lines().lines().toList());
        assertEquals(brest.getId(), get(Meetings.class).before(Viewer.stranger(), next).orElseThrow().getId());
        assertEquals(List.of(next.getId()), get(Meetings.class).after(Viewer.stranger(), brest).stream().map(Event::getId).toList());
    }
}
