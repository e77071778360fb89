package bzh.rouedad.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.search.Filter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskingOwnersDbTest {
    private final WatchHouse room = new WatchHouse();

    @AfterEach
    void leave() {
        room.close();
    }

    private void ask(String question, String email, String place) {
        room.house.run(() -> room.house.get(Watching.class).ask(Viewer.stranger(), question, Filter.NONE, Rhythm.AT_ONCE, email,
                Locale.FRENCH, place));
    }

    private String key() {
        room.post.send();
        Matcher link = Pattern.compile("https://reseau\\.example/veille/confirmer/(\\S+)").matcher(room.sent.get(room.sent.size() - 1).text());
        assertTrue(link.find());
        return link.group(1);
    }

    private boolean confirm(String key) {
        return room.house.act(() -> room.house.get(WatchLinks.class).confirm(key).isPresent());
    }

    private Object count(String table) {
        return room.house.rows("select count(*) from " + table).get(0);
    }

    @Test
    void nothingIsToldBeforeTheOwnerOfTheAddressSaidYes() {
        ask("cantine", "quelquun@mairie.example", "a");
        String key = key();
        room.publish(1, room.open, "La cantine", "x");
        room.ring();
        assertEquals(List.of("Confirmez votre recherche sur Rouedad"), room.subjects());
        assertTrue(confirm(key));
        room.publish(1, room.open, "La cantine", "y");
        room.publish(2, room.open, "Deux cantines", "x");
        room.publish(3, room.closed, "Cantine fermée", "x");
        room.ring();
        assertEquals(List.of("Confirmez votre recherche sur Rouedad", "Nouveau : Deux cantines"), room.subjects());
        assertEquals("quelquun@mairie.example", room.sent.get(1).to().mailbox());
    }

    @Test
    void aLinkWorksOnceAndAForgedOneNever() {
        ask("cantine", "quelquun@mairie.example", "a");
        String key = key();
        assertFalse(confirm(key + "x"));
        assertFalse(confirm(""));
        assertTrue(room.house.get(WatchLinks.class).asked(key).orElseThrow().isOpen());
        assertTrue(confirm(key));
        assertFalse(confirm(key));
        assertFalse(room.house.get(WatchLinks.class).asked(key).orElseThrow().isOpen());
        assertEquals(List.of(), room.house.get(WatchLinks.class).told(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sans-signe", "a@b.fr\r\nBcc: c@d.fr", "a\n@b.fr", "a@b.fr,c@d.fr", "\u760D@b.fr", "a\u760DBcc:c@d.fr@b.fr",
        "a b@c.fr", "<a@b.fr>"})
    void whatIsNoAddressIsToldAndMakesNothing(String email) {
        assertEquals("email", assertThrows(InvalidInput.class, () -> ask("cantine", email, "a")).field());
        for (String table : List.of("people_correspondent", "watch_search", "notice", "people_letter_key")) {
            assertEquals(0L, count(table), table);
        }
    }

    @Test
    void aQuestionThatSaysNothingAsksNobody() {
        assertEquals("question", assertThrows(InvalidInput.class, () -> ask("le la", "quelquun@mairie.example", "a")).field());
        assertEquals(0L, count("people_correspondent"));
        assertEquals(0L, count("notice"));
    }

    @Test
    void nobodyIsBombedWithQuestions() {
        for (int i = 0; i < 3; i++) {
            ask("cantine " + i, "quelquun@mairie.example", "place " + i);
        }
        assertThrows(TooManyAttempts.class, () -> ask("cantine", "Quelquun@Mairie.example", "ailleurs"));
        room.post.send();
        assertEquals(3, room.sent.size());
        for (int i = 0; i < 10; i++) {
            ask("cantine", "autre" + i + "@mairie.example", "un lieu");
        }
        assertThrows(TooManyAttempts.class, () -> ask("cantine", "encore@mairie.example", "un lieu"));
        assertEquals(13L, count("notice"));
    }

    @Test
    void whatNobodyAnswersIsForgottenAfterSevenDays() {
        ask("cantine", "quelquun@mairie.example", "a");
        key();
        room.house.act(() -> room.house.change("update people_correspondent set made_at = 0"));
        room.hands.now = room.hands.now.plus(Duration.ofDays(6));
        room.ring();
        assertEquals(1L, count("watch_search"));
        room.hands.now = room.hands.now.plus(Duration.ofDays(2));
        room.ring();
        for (String table : List.of("people_correspondent", "watch_search", "notice", "people_letter_key")) {
            assertEquals(0L, count(table), table);
        }
    }

    @Test
    void nobodyElseChangesASearchThatRings() {
        ask("cantine", "quelquun@mairie.example", "a");
        confirm(key());
        room.house.run(() -> room.house.get(Watching.class).ask(Viewer.stranger(), "cantine", Filter.NONE, Rhythm.WEEKLY,
                "quelquun@mairie.example", Locale.FRENCH, "b"));
        room.post.send();
        assertEquals(List.of("AT_ONCE"), room.house.rows("select rhythm from watch_search"));
        assertEquals(1, room.sent.size());
    }

    @Test
    void noMailLeavesForAnActThatWasUndone() {
        assertThrows(IllegalStateException.class, () -> room.house.run(() -> {
            room.house.get(Watching.class).ask(Viewer.stranger(), "cantine", Filter.NONE, Rhythm.DAILY, "quelquun@mairie.example",
                    Locale.FRENCH, "a");
            throw new IllegalStateException("expected by the test");
        }));
        room.post.send();
        assertEquals(List.of(), room.sent);
    }
}
