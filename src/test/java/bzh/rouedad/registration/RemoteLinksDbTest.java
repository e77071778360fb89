package bzh.rouedad.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.calendar.Attended;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventDetails;
import bzh.rouedad.calendar.EventFilter;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.calendar.Happenings;
import bzh.rouedad.calendar.RemoteLinks;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.people.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where those far away take part is known to whoever is to know it, and told nobody else by any way. */
class RemoteLinksDbTest {
    private static final String LINK = "https://visio.example/salle-7";
    private final MeetingHouse room = MeetingHouse.withMembers();
    private final RemoteLinks links;
    private final Happenings happenings;

    RemoteLinksDbTest() {
        room.house.with(Attended.class, Comers.class);
        links = room.house.get(RemoteLinks.class);
        happenings = room.house.get(Happenings.class);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    private static EventText text(String link, String linkFor) {
        return new EventText("Rencontre", "2031-12-24T09:30", "2031-12-24T17:00", null, null, null,
                new EventDetails(null, null, null, null, link, linkFor, null, null, null, null, null, null, null));
    }

    private Event meeting(String linkFor) {
        Event event = room.house.act(() -> room.calendar.announce(room.organiser, room.open, text(LINK, linkFor)));
        room.house.run(() -> room.registering.decide(room.organiser, event, new TermsText(false, null, true, "1", null, null, "24", null), null));
        return event;
    }

    private Viewer comer(Event event, String name) {
        Viewer viewer = room.person(name);
        room.register(event, viewer, new RegistrationText(name, null, Presence.REMOTE, null, false, List.of()));
        room.post.send();
        return viewer;
    }

    private static String calendar(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private String feed(Viewer viewer) {
        return calendar(happenings.feed(viewer, EventFilter.of(name -> null), "Agenda"));
    }

    private String letters() {
        return room.sent.stream().map(RemoteLinksDbTest::whole).collect(Collectors.joining("\n"));
    }

    private static String whole(Mail mail) {
        return mail.text() + mail.enclosures().stream().map(each -> calendar(each.content())).collect(Collectors.joining());
    }

    @Test
    void aLinkForEverybodyIsShownToEverybody() {
        Event event = meeting(null);
        assertEquals(Optional.of(LINK), links.of(Viewer.stranger(), room.find(event)));
        assertTrue(feed(Viewer.stranger()).contains(LINK));
    }

    @Test
    void aLinkForThoseWithASeatIsShownToThemAndToTheOrganiser() {
        Event event = meeting("SEATED");
        Viewer anne = comer(event, "anne");
        Viewer brieg = comer(event, "brieg");
        Event found = room.find(event);
        assertEquals(List.of("anne SEATED", "brieg WAITING"), room.list(event));
        assertEquals(Optional.of(LINK), links.of(room.organiser, found));
        assertEquals(Optional.of(LINK), links.of(anne, found));
        assertTrue(calendar(happenings.alone(anne, found)).contains(LINK));
        assertTrue(calendar(happenings.own(anne, "Mon agenda")).contains(LINK));
        for (Viewer other : List.of(Viewer.stranger(), brieg, room.person("chann"))) {
            assertEquals(Optional.empty(), links.of(other, found));
            assertFalse(calendar(happenings.alone(other, found)).contains(LINK));
            assertFalse(feed(other).contains(LINK));
        }
        assertFalse(calendar(happenings.own(brieg, "Mon agenda")).contains(LINK));
        // The feed of the network is for everybody's calendar, whoever asks.
        assertFalse(feed(anne).contains(LINK));
    }

    @Test
    void lettersTellItOnlyToWhoeverHasASeat() {
        Event event = meeting("SEATED");
        room.bring();
        assertFalse(letters().contains(LINK), letters());
        comer(event, "anne");
        assertTrue(letters().contains(LINK), letters());
        room.sent.clear();
        comer(event, "brieg");
        assertFalse(letters().contains(LINK), letters());
    }

    @Test
    void anotherLinkIsToldWithoutSayingItToWhoeverIsNotToKnow() {
        Event event = meeting("SEATED");
        comer(event, "anne");
        comer(event, "brieg");
        room.bring();
        room.sent.clear();
        room.house.run(() -> room.calendar.change(room.organiser, room.find(event), text("https://visio.example/salle-8", "SEATED"), null));
        room.bring();
        room.hands.now = room.hands.now.plusSeconds(3600);
        room.house.run(room.rounds::round);
        room.bring();
        assertTrue(room.sent.stream().filter(mail -> mail.to().mailbox().startsWith("anne")).allMatch(mail -> whole(mail).contains("salle-8")));
        List<Mail> others = room.sent.stream().filter(mail -> !mail.to().mailbox().startsWith("anne")).toList();
        assertFalse(others.isEmpty());
        others.forEach(mail -> assertFalse(whole(mail).contains("salle-"), whole(mail)));
        others.forEach(mail -> assertTrue(whole(mail).contains("Le lien pour participer à distance a changé."), whole(mail)));
    }

    /** Who belongs to the space hears of a change as a member, and keeps the link in their calendar all the same. */
    @Test
    void aMemberWithASeatIsToldTheLinkOfWhatChanged() {
        Event event = meeting("SEATED");
        room.register(event, room.organiser, new RegistrationText("Maryvonne", null, Presence.REMOTE, null, false, List.of()));
        room.bring();
        room.sent.clear();
        room.house.run(() -> room.calendar.change(room.organiser, room.find(event), text("https://visio.example/salle-9", "SEATED"), null));
        room.bring();
        room.hands.now = room.hands.now.plusSeconds(3600);
        room.house.run(room.rounds::round);
        room.bring();
        assertEquals(List.of("m"), room.sent.stream().map(mail -> mail.to().mailbox().replaceFirst("@.*", "")).toList());
        assertTrue(letters().contains("salle-9"), letters());
    }
}
