package bzh.rouedad.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.Verb;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circle;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AwaitingDbTest {
    private static final Ref GUIDE = new Ref("page", 7L);
    private static final Ref OTHER = new Ref("page", 8L);

    private final WatchHouse room = new WatchHouse();
    private final Awaiting awaiting = room.house.get(Awaiting.class);
    private final AwaitLinks links = room.house.get(AwaitLinks.class);

    @BeforeEach
    void announce() {
        room.write(Verb.CREATED, room.open, WatchHouse.page(7, room.open, "TIC et ruralité", "x"));
        room.write(Verb.CREATED, room.open, WatchHouse.page(8, room.open, "Collectes", "x"));
        room.write(Verb.CREATED, room.closed, WatchHouse.page(9, room.closed, "Fermé", "x"));
        room.bring();
    }

    @AfterEach
    void leave() {
        room.close();
    }

    private void ask(Ref thing, String email) {
        room.house.run(() -> awaiting.ask(Viewer.stranger(), thing, email, Locale.FRENCH, "ici"));
        room.post.send();
    }

    private String link(String path) {
        Matcher link = Pattern.compile("https://reseau\\.example/" + path + "/(\\S+)").matcher(room.sent.get(room.sent.size() - 1).text());
        assertTrue(link.find(), room.sent.get(room.sent.size() - 1).text());
        return link.group(1);
    }

    private boolean confirm(String key) {
        return room.house.act(() -> links.confirm(key));
    }

    private void appear(long id, Circle circle, String title) {
        room.write(Verb.PUBLISHED, circle, WatchHouse.page(id, circle, title, "x"));
        room.bring();
        room.ring();
    }

    private Object count(String table) {
        return room.house.rows("select count(*) from " + table).get(0);
    }

    @Test
    void whoeverSaidYesIsToldOnce() {
        ask(GUIDE, "quelquun@mairie.example");
        assertTrue(confirm(link("prevenu")));
        appear(8, room.open, "Collectes");
        appear(7, room.open, "TIC et ruralité");
        appear(7, room.open, "TIC et ruralité");
        assertEquals(List.of("Confirmez que vous attendez une parution", "Paru : TIC et ruralité"), room.subjects());
        assertEquals("quelquun@mairie.example", room.sent.get(1).to().mailbox());
        assertEquals("List-Unsubscribe=One-Click", room.sent.get(1).headers().get("List-Unsubscribe-Post"));
    }

    @Test
    void whoeverDidNotSayYesHearsNothingAndIsForgotten() {
        ask(GUIDE, "quelquun@mairie.example");
        appear(7, room.open, "TIC et ruralité");
        assertEquals(1, room.sent.size());
        room.hands.now = room.hands.now.plus(Duration.ofDays(365 * 2));
        room.ring();
        assertEquals(0L, count("watch_awaited"));
        assertEquals(0L, count("notice"));
    }

    @Test
    void aLinkWorksOnceAndAForgedOneNever() {
        ask(GUIDE, "quelquun@mairie.example");
        String key = link("prevenu");
        assertFalse(confirm(key + "x"));
        assertTrue(links.asked(key).orElseThrow().isOpen());
        assertTrue(confirm(key));
        assertFalse(confirm(key));
    }

    @Test
    void theLinkInTheLetterEndsWhatElseIsAwaited() {
        ask(GUIDE, "quelquun@mairie.example");
        confirm(link("prevenu"));
        ask(OTHER, "quelquun@mairie.example");
        confirm(link("prevenu"));
        appear(7, room.open, "TIC et ruralité");
        String key = link("plus-prevenu");
        assertTrue(links.isEnd(key));
        assertFalse(links.isEnd("autre"));
        room.house.run(() -> links.end("autre"));
        room.house.run(() -> links.end(key));
        appear(8, room.open, "Collectes");
        assertEquals(3, room.sent.size());
    }

    @Test
    void somebodySignedInNeedsNoConfirmationAndMayChangeTheirMind() {
        Viewer reader = room.viewer(room.person("lectrice"));
        room.house.run(() -> awaiting.begin(reader, GUIDE));
        room.house.run(() -> awaiting.begin(reader, OTHER));
        room.house.run(() -> awaiting.end(reader, OTHER));
        assertTrue(awaiting.isAwaited(reader, GUIDE));
        assertFalse(awaiting.isAwaited(reader, OTHER));
        appear(7, room.open, "TIC et ruralité");
        appear(8, room.open, "Collectes");
        assertEquals(List.of("Paru : TIC et ruralité"), room.subjects());
        assertFalse(awaiting.isAwaited(reader, GUIDE));
    }

    @Test
    void whatIsClosedIsNotAwaitedByStrangersNorToldToThem() {
        assertThrows(NotAllowed.class, () -> ask(new Ref("page", 9L), "quelquun@mairie.example"));
        assertThrows(NotAllowed.class, () -> ask(new Ref("page", 99L), "quelquun@mairie.example"));
        assertEquals("email", assertThrows(InvalidInput.class, () -> ask(GUIDE, "sans-signe")).field());
        ask(GUIDE, "quelquun@mairie.example");
        confirm(link("prevenu"));
        Circle shut = room.house.act(() -> room.house.get(Circles.class).found(Audience.MEMBERS, room.founder));
        appear(7, shut, "Désormais fermé");
        assertEquals(1, room.sent.size());
    }

    @Test
    void whatAppearedBeforeSomebodyWaitedIsNotTold() {
        Viewer reader = room.viewer(room.person("lectrice"));
        room.write(Verb.PUBLISHED, room.open, WatchHouse.page(7, room.open, "TIC et ruralité", "x"));
        awaiting.clock = Clock.offset(awaiting.clock, Duration.ofSeconds(1));
        room.house.run(() -> awaiting.begin(reader, GUIDE));
        room.bring();
        room.ring();
        assertEquals(List.of(), room.subjects());
    }
}
