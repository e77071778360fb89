package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.SmallHouse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftingDbTest {
    private static final String FORM = "formulaire-1";

    private final SmallHouse house = new SmallHouse();
    private final Drafting drafting = house.get(Drafting.class);
    private final Drafts drafts = house.get(Drafts.class);
    private Viewer writer;
    private Viewer other;
    private Space space;

    @BeforeEach
    void found() {
        writer = person("a@mairie.example");
        other = person("b@mairie.example");
        space = house.act(() -> house.get(Hosting.class).found(writer,
                new SpaceDraft("espace", "Espace", SpaceKind.GROUP, Audience.EVERYONE, null, null)));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Viewer person(String address) {
        return house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator(address,
                EmailAddress.of(address).orElseThrow(), "une phrase de passe longue")));
    }

    private Optional<Draft> keep(Viewer who, DraftStep step, String words) {
        return house.act(() -> drafting.keep(who, space, "page", step, text(words)));
    }

    private static DraftStep step(String window, long number, String seen) {
        return new DraftStep(FORM, "fenetre-" + window, number, seen);
    }

    private static DraftText text(String words) {
        return new DraftText("Titre", words, "", "", null, false);
    }

    private List<String> open(Viewer who) {
        return drafts.of(who, space, "page").stream().map(Draft::getMarkdown).sorted().toList();
    }

    @Test
    void theLastWordsOfAWindowAreKept() {
        keep(writer, step("a", 1, null), "un");
        keep(writer, step("a", 2, null), "un deux");
        assertEquals(List.of("un deux"), open(writer));
    }

    @Test
    void aDraftKeepsTheMarkOfASmallCorrection() {
        house.act(() -> drafting.keep(writer, space, "page", step("a", 1, null), new DraftText("Titre", "un", "", "", null, true)));
        assertTrue(drafts.of(writer, space, "page").get(0).isMinor());
        keep(writer, step("a", 2, null), "un");
        assertFalse(drafts.of(writer, space, "page").get(0).isMinor());
    }

    @Test
    void aDraftKeepsItsLanguageAndTakesNoUnknownOne() {
        house.act(() -> drafting.keep(writer, space, "page", step("a", 1, null),
                new DraftText("Titre", "unan", "", "", null, false, "br")));
        assertEquals("br", drafts.of(writer, space, "page").get(0).getLanguage());
        house.act(() -> drafting.keep(writer, space, "page", step("a", 2, null),
                new DraftText("Titre", "unan", "", "", null, false, "<b>")));
        assertEquals("fr", drafts.of(writer, space, "page").get(0).getLanguage());
    }

    @Test
    void aMessageThatComesLateChangesNothing() {
        keep(writer, step("a", 2, null), "un deux");
        keep(writer, step("a", 1, null), "un");
        assertEquals(List.of("un deux"), open(writer));
    }

    @Test
    void onlyItsAuthorFindsADraftEvenAmongAdministrators() {
        keep(writer, step("a", 1, null), "à moi");
        assertEquals(List.of(), open(other));
        assertTrue(drafts.find(other, FORM).isEmpty());
        assertEquals(List.of(), drafts.all(other, DraftState.OPEN, 10));
        keep(other, step("b", 1, null), "à l’autre");
        assertEquals(List.of("à moi"), open(writer));
        assertEquals(List.of("à l’autre"), open(other));
    }

    @Test
    void aWindowOpenedOnADraftGoesOnWithIt() {
        String seen = keep(writer, step("a", 1, null), "un").orElseThrow().stamp();
        keep(writer, step("b", 1, seen), "un et la suite");
        assertEquals(List.of("un et la suite"), open(writer));
    }

    @Test
    void twoWindowsOnOneDraftNeverOverwriteEachOther() {
        String seen = keep(writer, step("a", 1, null), "un").orElseThrow().stamp();
        keep(writer, step("a", 2, null), "un, écrit dans la première");
        Draft second = keep(writer, step("b", 1, seen), "un, écrit dans la seconde").orElseThrow();
        assertNotEquals(FORM, second.getForm());
        assertEquals(List.of("un, écrit dans la première", "un, écrit dans la seconde"), open(writer));
    }

    @Test
    void aSavedTextIsADraftNoMoreAndNoLateMessageBringsItBack() {
        keep(writer, step("a", 1, null), "un");
        house.run(() -> drafting.saved(writer, space, "page", step("a", 3, null), text("un deux")));
        assertTrue(keep(writer, step("a", 2, null), "un d").isEmpty());
        assertTrue(keep(writer, step("z", 1, null), "un deux\r\n").isEmpty());
        assertEquals(List.of(), open(writer));
    }

    @Test
    void wordsTypedAfterGoingBackToASavedFormAreKeptApart() {
        keep(writer, step("a", 1, null), "un");
        house.run(() -> drafting.saved(writer, space, "page", step("a", 2, null), text("un")));
        keep(writer, step("a", 3, null), "un et encore");
        assertEquals(List.of("un et encore"), open(writer));
    }

    @Test
    void savingInOneWindowLeavesTheWordsOfTheOther() {
        String seen = keep(writer, step("a", 1, null), "un").orElseThrow().stamp();
        keep(writer, step("b", 1, seen), "la suite de l’autre fenêtre");
        house.run(() -> drafting.saved(writer, space, "page", step("a", 2, null), text("un deux")));
        assertEquals(List.of("la suite de l’autre fenêtre"), open(writer));
    }

    @Test
    void whatWasThrownAwayCanBeTakenUpAgain() {
        keep(writer, step("a", 1, null), "jeté");
        house.run(() -> drafting.discard(writer, FORM));
        assertEquals(List.of(), open(writer));
        assertEquals("jeté", drafts.all(writer, DraftState.DISCARDED, 10).get(0).getMarkdown());
        keep(writer, step("b", 1, null), "jeté, puis repris");
        assertEquals(List.of("jeté, puis repris"), open(writer));
    }

    @Test
    void anEmptyFormIsNoDraftButEmptyingOneIsKept() {
        assertTrue(house.act(() -> drafting.keep(writer, space, null, step("a", 1, null),
                new DraftText(" ", "\n", "", "", null, false))).isEmpty());
        keep(writer, step("a", 2, null), "mots");
        keep(writer, step("a", 3, null), "");
        assertEquals(List.of(""), open(writer));
    }

    @Test
    void whoElseWritesHereIsNamedForAWhile() {
        keep(other, step("a", 1, null), "à deux");
        Instant now = Instant.now();
        assertEquals(List.of("b@mairie.example"), drafts.writingToo(writer, space, "page", Duration.ofMinutes(5), now));
        assertEquals(List.of(), drafts.writingToo(other, space, "page", Duration.ofMinutes(5), now));
        assertEquals(List.of(), drafts.writingToo(writer, space, "page", Duration.ofMinutes(5), now.plusSeconds(301)));
        assertEquals(List.of(), drafts.writingToo(Viewer.stranger(), space, "page", Duration.ofMinutes(5), now));
    }

    @Test
    void strangersKeepNothingAndTooMuchIsToldRatherThanCut() {
        assertThrows(NotAllowed.class, () -> keep(Viewer.stranger(), step("a", 1, null), "un"));
        assertThrows(InvalidInput.class, () -> keep(writer, step("a", 1, null), "é".repeat(DraftText.LONGEST + 1)));
        assertThrows(InvalidInput.class, () -> new DraftStep("../clé", "fenetre-a", 1, null));
    }
}
