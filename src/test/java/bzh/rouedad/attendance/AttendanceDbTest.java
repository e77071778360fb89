package bzh.rouedad.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.OrganisationText;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.MeetingHouse;
import bzh.rouedad.registration.Presence;
import bzh.rouedad.registration.Registration;
import bzh.rouedad.registration.RegistrationText;
import bzh.rouedad.registration.TermsText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttendanceDbTest {
    private final MeetingHouse room = new MeetingHouse();
    private final Event event = room.meeting(room.open, new TermsText(true, null, true, null, null, null, null, null));
    private final Attending attending = room.house.get(Attending.class);
    private final Attendances attendances = room.house.get(Attendances.class);

    @BeforeEach
    void found() {
        room.house.act(() -> room.house.change("insert into territory (id, kind, code, siren, name, folded, population, department_id, set_year) values"
                + " (1, 'DEPARTMENT', '56', null, 'Morbihan', 'morbihan', 760000, null, 2026),"
                + " (2, 'COMMUNE', '56260', '215602608', 'Vannes', 'vannes', 54000, 1, 2026)"));
        room.house.act(() -> room.house.get(Enrolling.class).found(room.organiser,
                new OrganisationText(OrganisationKind.COMMUNE, "Ville de Vannes", null, "vannes", null, null, null)));
    }

    @AfterEach
    void leave() {
        room.close();
    }

    private String signUp(String name, String organisation, String seats, Presence presence) {
        Viewer person = room.person(Integer.toHexString(name.hashCode()));
        Registration made = room.register(event, person, new RegistrationText(name, organisation, presence, seats, false, List.of()));
        return "r" + made.getId();
    }

    private String signUp(String name, String organisation) {
        return signUp(name, organisation, "1", Presence.ON_SITE);
    }

    private Map<String, Integer> note(String key, Integer seen, String came) {
        return room.house.act(() -> attending.note(room.organiser, event, List.of(new Tick(key, seen, came))));
    }

    private List<String> lines() {
        return attendances.lines(room.organiser, event).stream().map(line -> line.name() + " " + line.written()).toList();
    }

    private static List<String> shares(List<Turnout.Share> shares) {
        return shares.stream().map(share -> share.name() + " " + share.people()).toList();
    }

    @Test
    void namesStandAsFrenchOrdersThem() {
        for (String name : List.of("Zoé", "Étienne", "eva", "Œlig", "Olivier", "Fañch", "Élodie", "Ewen")) {
            signUp(name, null);
        }
        assertEquals(List.of("Élodie ", "Étienne ", "eva ", "Ewen ", "Fañch ", "Œlig ", "Olivier ", "Zoé "), lines());
    }

    @Test
    void whoCameIsCountedByOrganisationAndTerritory() {
        String anne = signUp("Anne", "ville de vannes", "3", Presence.ON_SITE);
        String brieg = signUp("Brieg", "Ville de Vannes");
        String chann = signUp("Chann", "Club des marcheurs");
        String deniel = signUp("Deniel", null);
        signUp("Enora", "Club des marcheurs");
        note(anne, null, "2");
        note(brieg, null, "1");
        note(chann, null, "1");
        note(deniel, null, "1");
        room.house.run(() -> attending.add(room.organiser, event, "Fañch", "club des marcheurs", "4"));
        Turnout turnout = attendances.turnout(event);
        assertEquals(9, turnout.people());
        assertEquals(List.of("Club des marcheurs 5", "Ville de Vannes 3"), shares(turnout.organisations()));
        assertEquals(1, turnout.getAlone());
        assertEquals(3, turnout.territories().get(0).people());
        assertTrue(turnout.territories().get(0).name().startsWith("Vannes"));
        assertEquals(6, turnout.getElsewhere());
        assertEquals("/organisations/ville-de-vannes", turnout.organisations().get(1).url());
    }

    @Test
    void twoWhoNoteAtOnceLoseNothing() {
        String anne = signUp("Anne", null, "5", Presence.ON_SITE);
        String brieg = signUp("Brieg", null);
        // Both opened the form when nothing was noted.
        room.house.act(() -> attending.note(room.organiser, event, List.of(new Tick(anne, null, "5"), new Tick(brieg, null, ""))));
        Map<String, Integer> others = room.house.act(() -> attending.note(room.organiser, event, List.of(new Tick(anne, null, ""), new Tick(brieg, null, "1"))));
        assertEquals(Map.of(), others);
        assertEquals(List.of("Anne 5", "Brieg 1"), lines());
        // Both changed the same line: the second one is told, and nothing is overwritten.
        assertEquals(Map.of(anne, 5), note(anne, null, "3"));
        assertEquals(List.of("Anne 5", "Brieg 1"), lines());
        assertEquals(Map.of(), note(anne, 5, "3"));
        assertEquals(List.of("Anne 3", "Brieg 1"), lines());
        assertEquals(Map.of(), note(anne, 5, "3"));
    }

    @Test
    void whatIsNoNumberChangesNothingAtAll() {
        String anne = signUp("Anne", null);
        String brieg = signUp("Brieg", null, "4", Presence.ON_SITE);
        for (String typed : List.of("cent", "100", "-1", "1.5")) {
            InvalidInput problem = assertThrows(InvalidInput.class, () -> room.house.act(() -> attending.note(room.organiser, event,
                    List.of(new Tick(anne, null, "1"), new Tick(brieg, null, typed)))));
            assertEquals("Brieg : un nombre de 0 à 99, en chiffres.", problem.sentence(Locale.FRENCH).replace('\u00a0', ' '));
        }
        assertEquals(List.of("Anne ", "Brieg "), lines());
    }

    @Test
    void somebodyUnannouncedWhoWasAMistakeGoesAway() {
        room.house.run(() -> attending.add(room.organiser, event, "Fañch", null, ""));
        String key = attendances.lines(room.organiser, event).get(0).key();
        assertEquals("name", assertThrows(InvalidInput.class, () -> attending.add(room.organiser, event, " ", null, "1")).field());
        note(key, 1, "0");
        assertEquals(List.of(), lines());
    }

    @Test
    void whoCameAndGaveUpTheSeatLaterStaysCounted() {
        String anne = signUp("Anne", null);
        note(anne, null, "1");
        room.house.run(() -> room.registering.remove(room.organiser, event, Long.parseLong(anne.substring(1))));
        assertEquals(List.of("Anne 1"), lines());
        assertEquals(1, attendances.turnout(event).people());
    }

    @Test
    void onlyWhoeverMayChangeTheMeetingNotesSeesAndPrints() {
        Viewer somebody = room.person("brieg");
        assertThrows(NotAllowed.class, () -> attendances.lines(somebody, event));
        assertThrows(NotAllowed.class, () -> attending.note(somebody, event, List.of()));
        assertThrows(NotAllowed.class, () -> attending.add(somebody, event, "x", null, "1"));
        assertThrows(NotAllowed.class, () -> attending.show(somebody, event, true));
        assertThrows(NotAllowed.class, () -> room.house.get(SignInSheet.class).writeTable(Viewer.stranger(), event, Locale.FRENCH, new ByteArrayOutputStream()));
    }

    @Test
    void nothingIsShownUntilTheOrganiserSaysSo() {
        assertFalse(attendances.isShown(event));
        room.house.run(() -> attending.show(room.organiser, event, true));
        assertTrue(attendances.isShown(event));
        room.house.run(() -> attending.show(room.organiser, event, false));
        assertFalse(attendances.isShown(event));
    }

    @Test
    void theTableIsInFrenchOrderAndHoldsNoFormula() throws IOException {
        signUp("Étienne Le Goff", "=HYPERLINK(\"http://mal.example\")", "2", Presence.ON_SITE);
        signUp("Anne", null, "1", Presence.REMOTE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        room.house.get(SignInSheet.class).writeTable(room.organiser, event, Locale.FRENCH, out);
        assertEquals("""
                \uFEFF"Nom";"Organisation";"Places";"Participation";"Signature"
                "Anne";"";"1";"À distance";""
                "Étienne Le Goff";"'=HYPERLINK(""http://mal.example"")";"2";"Sur place";""
                """.replace("\n", "\r\n"), out.toString(StandardCharsets.UTF_8));
    }
}
