package bzh.rouedad.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.search.Facet;
import bzh.rouedad.search.Filter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchingDbTest {
    private final WatchHouse room = new WatchHouse();
    private Person reader;

    @BeforeEach
    void arrive() {
        reader = room.person("lectrice");
    }

    @AfterEach
    void leave() {
        room.close();
    }

    private Kept keep(String question, Rhythm rhythm) {
        return room.house.act(() -> room.house.get(Watching.class).keep(room.viewer(reader), question, Filter.NONE, rhythm));
    }

    private void admit(Person person) {
        room.house.act(() -> room.house.get(Circles.class).admit(room.closed, person, Role.READER));
    }

    private void dismiss(Person person) {
        room.house.act(() -> room.house.get(Circles.class).dismiss(room.closed,
                room.house.get(Persons.class).find(person.getId()).orElseThrow()));
    }

    @Test
    void whatIsPublishedIsToldOnceHoweverOftenItIsSaid() {
        keep("cantine école", Rhythm.AT_ONCE);
        room.publish(1, room.open, "La cantine de l’école", "Des repas.");
        List<Activity> news = room.house.get(Ledger.class).latest(room.viewer(room.founder), 0, 1);
        room.house.run(() -> room.house.get(Matching.class).receive(news));
        room.ring();
        room.publish(1, room.open, "La cantine de l’école", "Des repas, et du pain.");
        room.hands.now = room.hands.now.plusSeconds(3600);
        room.ring();
        assertEquals(List.of("Nouveau : La cantine de l’école"), room.subjects());
        assertTrue(room.sent.get(0).text().contains("https://reseau.example/espaces/e/1"));
    }

    @Test
    void whatAnsweredAlreadyNeverRings() {
        room.publish(1, room.open, "La cantine", "Des repas.");
        // Not in the index yet, but on its way there.
        room.write(Verb.CREATED, room.open, WatchHouse.page(2, room.open, "Une autre cantine", "x"));
        keep("cantine", Rhythm.AT_ONCE);
        room.bring();
        room.publish(1, room.open, "La cantine", "Des repas, et du pain.");
        room.publish(2, room.open, "Une autre cantine", "y");
        room.ring();
        assertEquals(List.of(), room.subjects());
    }

    @Test
    void aPageThatBeginsToAnswerByARevisionRings() {
        room.publish(1, room.open, "Réunion", "Rien encore.");
        keep("cantine", Rhythm.AT_ONCE);
        room.publish(1, room.open, "Réunion", "On parlera de la cantine.");
        room.ring();
        assertEquals(List.of("Nouveau : Réunion"), room.subjects());
    }

    @Test
    void whatIsReadOutOfAFileLaterRingsOnce() {
        keep("cantine", Rhythm.AT_ONCE);
        room.publish(1, room.open, "Un fichier", "");
        for (int i = 0; i < 2; i++) {
            room.write(Verb.EXTRACTED, room.open, WatchHouse.page(1, room.open, "Un fichier", "La cantine."));
            room.bring();
            room.hands.now = room.hands.now.plusSeconds(3600);
            room.ring();
        }
        assertEquals(List.of("Nouveau : Un fichier"), room.subjects());
    }

    @Test
    void filtersThatCannotBeKeptAreRefused() {
        for (String value : List.of("x".repeat(201), "\u6F22".repeat(200))) {
            Filter filter = new Filter(Map.of(Facet.TAG, value, Facet.KIND, value, Facet.SPACE, value));
            assertEquals("filter", assertThrows(InvalidInput.class, () -> room.house.act(() -> room.house.get(Watching.class)
                    .keep(room.viewer(reader), "cantine", filter, Rhythm.DAILY))).field());
        }
    }

    @Test
    void aSearchIsWidenedBySynonymsAndNarrowedByFilters() {
        room.house.act(() -> room.house.get(Watching.class).keep(room.viewer(reader), "mairie -prison",
                new Filter(Map.of(Facet.KIND, "page", Facet.SPACE, "ouvert")), Rhythm.AT_ONCE));
        room.publish(1, room.open, "L’hôtel de ville", "Ses heures.");
        room.publish(2, room.open, "La mairie et la prison", "Non.");
        admit(reader);
        room.publish(3, room.closed, "La mairie fermée", "Ailleurs.");
        room.ring();
        assertEquals(List.of("Nouveau : L’hôtel de ville"), room.subjects());
    }

    @Test
    void aPrivatePageNeverRingsForAnOutsiderAndDoesOnceItIsMovedToAnOpenPlace() {
        keep("cantine", Rhythm.AT_ONCE);
        room.publish(1, room.closed, "La cantine", "Des repas.");
        room.ring();
        assertEquals(List.of(), room.subjects());
        room.write(Verb.RENAMED, room.open, WatchHouse.page(1, room.open, "La cantine", "Des repas."));
        room.bring();
        room.ring();
        assertEquals(List.of("Nouveau : La cantine"), room.subjects());
    }

    @Test
    void aRightWithdrawnBetweenMatchAndSendingIsFelt() {
        admit(reader);
        keep("cantine", Rhythm.AT_ONCE);
        room.publish(1, room.closed, "La cantine", "Des repas.");
        dismiss(reader);
        room.ring();
        assertEquals(List.of(), room.subjects());
        assertEquals(List.of("not for this person"), room.house.rows("select dropped from notice"));
    }

    @Test
    void whatIsGoneBeforeTheLetterLeavesIsLeftOutAndRingsShouldItComeBack() {
        keep("cantine", Rhythm.AT_ONCE);
        room.publish(1, room.open, "La cantine", "x");
        room.publish(2, room.open, "Deux cantines", "x");
        room.remove(room.open, 1);
        room.ring();
        assertEquals(List.of("Nouveau : Deux cantines"), room.subjects());
        room.write(Verb.RESTORED, room.open, WatchHouse.page(1, room.open, "La cantine", "x"));
        room.bring();
        room.hands.now = room.hands.now.plusSeconds(3600);
        room.ring();
        assertEquals(List.of("Nouveau : Deux cantines", "Nouveau : La cantine"), room.subjects());
    }

    @Test
    void whatComesInACrowdRingsForTheFirstAndOnceForTheOthers() {
        keep("cantine", Rhythm.AT_ONCE);
        for (int i = 1; i <= 4; i++) {
            room.publish(i, room.open, "Cantine " + i, "x");
            room.ring();
        }
        assertEquals(List.of("Nouveau : Cantine 1"), room.subjects());
        room.hands.now = room.hands.now.plusSeconds(121);
        room.ring();
        assertEquals(List.of("Nouveau : Cantine 1", "3 nouveautés pour vos recherches"), room.subjects());
    }

    @Test
    void digestsLeaveAtSevenInTheMorningAndNeverEmpty() {
        keep("cantine", Rhythm.DAILY);
        keep("école", Rhythm.DAILY);
        keep("réunion", Rhythm.WEEKLY);
        room.publish(1, room.open, "La cantine", "x");
        room.publish(2, room.open, "L’école", "x");
        room.publish(3, room.open, "La réunion", "x");
        room.ring();
        assertEquals(List.of(), room.subjects());
        // Wednesday nine o'clock it was; seven in Brittany is six in winter.
        room.hands.now = Instant.parse("2026-11-26T05:59:59Z");
        room.ring();
        assertEquals(List.of(), room.subjects());
        room.hands.now = Instant.parse("2026-11-26T06:00:00Z");
        room.ring();
        room.ring();
        assertEquals(List.of("2 nouveautés pour vos recherches"), room.subjects());
        room.hands.now = Instant.parse("2026-11-27T06:00:00Z");
        room.ring();
        assertEquals(1, room.sent.size());
        room.hands.now = Instant.parse("2026-11-30T06:00:00Z");
        room.ring();
        assertEquals("Nouveau : La réunion", room.subjects().get(1));
        assertEquals(2, room.sent.size());
    }

    @Test
    void aLetterThatFailedIsWrittenAgainUnderTheSameIdentifierAndWhatCameSinceIsNotInIt() {
        keep("cantine", Rhythm.AT_ONCE);
        room.publish(1, room.open, "Cantine une", "x");
        room.trouble = new IllegalStateException("expected by the test");
        room.ring();
        room.publish(2, room.open, "Cantine deux", "x");
        room.trouble = null;
        room.house.act(() -> room.house.change("update notice set due_at = 0"));
        room.ring();
        assertEquals(List.of("Nouveau : Cantine une"), room.subjects());
        assertTrue(room.sent.get(0).messageId().matches("watch-\\d+@reseau\\.example"), room.sent.get(0).messageId());
        room.hands.now = room.hands.now.plusSeconds(3600);
        room.ring();
        assertEquals(List.of("Nouveau : Cantine une", "Nouveau : Cantine deux"), room.subjects());
        assertEquals(List.of(2L), room.house.rows("select count(*) from watch_match where told_at is not null"));
    }

    @Test
    void everyLetterCanBeUnsubscribedFromWithOneClick() {
        keep("cantine", Rhythm.AT_ONCE);
        room.publish(1, room.open, "La cantine", "x");
        room.ring();
        Mail letter = room.sent.get(0);
        assertEquals("List-Unsubscribe=One-Click", letter.headers().get("List-Unsubscribe-Post"));
        String link = letter.headers().get("List-Unsubscribe").replaceAll("[<>]", "");
        assertTrue(letter.text().contains(link), letter.text());
        String key = link.substring(link.lastIndexOf('/') + 1);
        WatchLinks links = room.house.get(WatchLinks.class);
        assertEquals("cantine", links.told(key).get(0).getQuestion());
        assertEquals(List.of(), links.told(key + "x"));
        room.house.run(() -> links.endAll(key));
        room.house.run(() -> links.endAll(key));
        room.publish(2, room.open, "Deux cantines", "x");
        room.hands.now = room.hands.now.plusSeconds(3600);
        room.ring();
        assertEquals(1, room.sent.size());
        assertTrue(room.house.get(WatchLinks.class).told(key).get(0).isEnded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "le la de", "-cantine", "espace:creatif", "\"de la\""})
    void aQuestionWithoutAWordThatMeansSomethingIsRefused(String question) {
        assertEquals("question", assertThrows(InvalidInput.class, () -> keep(question, Rhythm.DAILY)).field());
        assertEquals(List.of(0L), room.house.rows("select count(*) from watch_search"));
    }

    @Test
    void aQuestionThatIsTooLongIsRefused() {
        assertEquals("question", assertThrows(InvalidInput.class, () -> keep("cantine ".repeat(63), Rhythm.DAILY)).field());
        assertEquals("cantine", keep("cantine", Rhythm.DAILY).search().getQuestion());
    }

    @Test
    void whileTheIndexCannotTellNothingIsKept() {
        room.index.forget();
        assertEquals("question", assertThrows(InvalidInput.class, () -> keep("cantine", Rhythm.DAILY)).field());
        assertEquals(List.of(0L), room.house.rows("select count(*) from watch_search"));
    }

    @Test
    void theSameSearchIsKeptOnceAndTakesTheNewRhythm() {
        long first = keep("cantine", Rhythm.DAILY).search().getId();
        assertEquals(first, keep("cantine", Rhythm.WEEKLY).search().getId());
        assertEquals(List.of("WEEKLY"), room.house.rows("select rhythm from watch_search"));
    }

    @Test
    void nobodyChangesOrEndsTheSearchOfAnother() {
        long id = keep("cantine", Rhythm.DAILY).search().getId();
        Watching watching = room.house.get(Watching.class);
        assertThrows(NotAllowed.class, () -> watching.end(room.viewer(room.founder), id));
        assertThrows(NotAllowed.class, () -> watching.changeRhythm(room.viewer(room.founder), id, Rhythm.WEEKLY));
        assertThrows(NotAllowed.class, () -> watching.renewFeed(room.viewer(room.founder), id));
        assertEquals(1, room.house.get(SavedSearches.class).of(room.viewer(reader)).size());
    }

    @Test
    void theFeedShowsWhatItsOwnerMaySeeNowUnderItsLatestKeyOnly() {
        admit(reader);
        Kept kept = keep("cantine", Rhythm.WEEKLY);
        room.publish(1, room.open, "La cantine", "x");
        room.publish(2, room.closed, "La cantine fermée", "x");
        Feeds feeds = room.house.get(Feeds.class);
        assertEquals(2, feeds.read(kept.feed().text()).orElseThrow().list().size());
        dismiss(reader);
        assertEquals(List.of("La cantine"), feeds.read(kept.feed().text()).orElseThrow().list().stream()
                .map(line -> line.entry().title()).toList());
        Kept renewed = room.house.act(() -> room.house.get(Watching.class).renewFeed(room.viewer(reader), kept.search().getId()));
        assertTrue(feeds.read(kept.feed().text()).isEmpty());
        assertTrue(feeds.read(renewed.feed().text()).isPresent());
        room.house.act(() -> room.house.change("update people_person set disabled = true where id = " + reader.getId()));
        assertFalse(feeds.read(renewed.feed().text()).isPresent());
    }
}
