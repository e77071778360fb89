package bzh.rouedad.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecidingDbTest {
    private final BrestHouse brest = new BrestHouse();
    private final Viewer editor = brest.member(brest.space, "edern", Role.EDITOR);
    private final Viewer writer = brest.member(brest.space, "chann", Role.CONTRIBUTOR);
    private final Viewer reader = brest.member(brest.space, "lena", Role.READER);
    private final Viewer outsider = brest.somebody("oanez");

    @AfterEach
    void leave() {
        brest.close();
    }

    private List<String> register(Viewer viewer, Space space) {
        return brest.decisions.list(viewer, space, DecisionFilter.ALL, 0, 10).stream().map(each -> each.getNumber() + " " + each.getText()).toList();
    }

    private Decision find(String number) {
        return brest.decisions.find(brest.founder, "reseau", number).orElseThrow();
    }

    @Test
    void decisionsAreCountedInEachYearAndInEachSpace() {
        brest.decide(writer, "Créer un wiki.");
        brest.decide(editor, "Se réunir avant la fin de novembre.");
        brest.house.act(() -> brest.deciding.decide(writer, brest.space, null, new DecisionText("2008-01-15", "Élire un bureau.", null, null), null));
        brest.house.act(() -> brest.deciding.decide(brest.founder, brest.closed, null, BrestHouse.said("Se taire."), null));
        assertEquals(List.of("2008-1 Élire un bureau.", "2007-2 Se réunir avant la fin de novembre.", "2007-1 Créer un wiki."),
                register(Viewer.stranger(), brest.space));
        assertEquals(List.of("2007-1 Se taire."), register(brest.founder, brest.closed));
        assertEquals(List.of(2008, 2007), brest.decisions.years(Viewer.stranger(), brest.space));
        assertEquals(2, brest.decisions.count(outsider, brest.space, DecisionFilter.of("2007", "valables")));
        assertEquals(List.of("2007-1", "2007-2"), brest.decisions.of(outsider, brest.brest).stream().map(Decision::getNumber).toList());
    }

    @Test
    void whatIsRefusedTakesNoNumber() {
        brest.decide(writer, "Un.");
        assertEquals("text", refused(new DecisionText("2007-10-24", " \u200b ", null, null)));
        assertEquals("text", refused(new DecisionText("2007-10-24", "x".repeat(2001), null, null)));
        assertEquals("decided", refused(new DecisionText("2007-02-30", "Deux.", null, null)));
        assertEquals("decided", refused(new DecisionText("24/10/2007", "Deux.", null, null)));
        assertEquals("decided", refused(new DecisionText("0007-10-24", "Deux.", null, null)));
        assertEquals("carrier", refused(new DecisionText(null, "Deux.", null, "x".repeat(201))));
        assertEquals("2007-2", brest.decide(writer, "Deux.").getNumber());
    }

    private String refused(DecisionText text) {
        return assertThrows(InvalidInput.class, () -> brest.house.act(() -> brest.deciding.decide(writer, brest.space, null, text, null))).field();
    }

    @Test
    void whoeverWritesInTheSpaceRecordsAndNobodyElse() {
        for (Viewer viewer : List.of(reader, outsider, Viewer.stranger())) {
            assertThrows(NotAllowed.class, () -> brest.decide(viewer, "Non."));
        }
        assertThrows(NotAllowed.class, () -> brest.house.act(() -> brest.deciding.decide(brest.founder, brest.closed, brest.brest,
                BrestHouse.said("Une réunion d’ailleurs."), null)));
        assertEquals(List.of(), register(brest.founder, brest.space));
    }

    @Test
    void aClosedSpaceKeepsItsDecisionsToItself() {
        Decision secret = brest.house.act(() -> brest.deciding.decide(brest.founder, brest.closed, null, BrestHouse.said("Se taire."), null));
        for (Viewer viewer : List.of(editor, Viewer.stranger())) {
            assertTrue(brest.decisions.find(viewer, "bureau", secret.getNumber()).isEmpty());
            assertEquals(List.of(), register(viewer, brest.closed));
            assertEquals(0, brest.decisions.count(viewer, brest.closed, DecisionFilter.ALL));
            assertEquals(List.of(), brest.decisions.years(viewer, brest.closed));
            assertThrows(NotAllowed.class, () -> brest.decisions.wordings(viewer, secret));
            assertEquals(false, brest.house.get(DecisionEntries.class).find(List.of(secret.getId())).get(0).isVisibleTo(viewer));
        }
        assertEquals("2007-1 · Se taire.", brest.house.get(DecisionEntries.class).find(List.of(secret.getId())).get(0).title());
    }

    @Test
    void aCorrectionNamesItsVersionAndKeepsWhatStoodBefore() {
        Decision decision = brest.decide(writer, "Créer un wiqui.");
        long seen = find("2007-1").getVersion();
        brest.house.act(() -> brest.deciding.correct(writer, decision, BrestHouse.said("Créer un wiki."), seen));
        assertThrows(ChangedMeanwhile.class, () -> brest.house.act(() -> brest.deciding.correct(editor, decision, BrestHouse.said("Autre."), seen)));
        brest.house.act(() -> brest.deciding.correct(editor, decision, BrestHouse.said("Créer un wiki."), null));
        assertEquals("Créer un wiki.", find("2007-1").getText());
        assertEquals(List.of("Créer un wiqui."), brest.decisions.wordings(Viewer.stranger(), decision).stream().map(Wording::getText).toList());
        assertEquals("decided", assertThrows(InvalidInput.class, () -> brest.house.act(() -> brest.deciding.correct(editor, decision,
                new DecisionText("2008-01-01", "Créer un wiki.", null, null), null))).field());
    }

    @Test
    void whoRecordedItCorrectsItAndEditorsDo() {
        Decision decision = brest.decide(writer, "Un.");
        Viewer other = brest.member(brest.space, "deniel", Role.CONTRIBUTOR);
        for (Viewer viewer : List.of(other, reader, outsider, Viewer.stranger())) {
            assertThrows(NotAllowed.class, () -> brest.house.act(() -> brest.deciding.correct(viewer, decision, BrestHouse.said("Deux."), null)));
        }
        brest.house.run(() -> brest.house.get(Hosting.class).dismiss(brest.founder, brest.space, writer.personId()));
        Viewer gone = brest.viewer(brest.house.get(Persons.class).find(writer.personId()).orElseThrow());
        assertThrows(NotAllowed.class, () -> brest.house.act(() -> brest.deciding.correct(gone, decision, BrestHouse.said("Deux."), null)));
        brest.house.act(() -> brest.deciding.correct(editor, decision, BrestHouse.said("Deux."), null));
        assertEquals("Deux.", find("2007-1").getText());
    }

    @Test
    void aLaterDecisionReplacesAnEarlierOneOnce() {
        Decision first = brest.decide(editor, "Un wiki.");
        Decision second = brest.house.act(() -> brest.deciding.decide(editor, brest.space, null, BrestHouse.said("Deux wikis."), first));
        assertEquals("2007-2", find("2007-1").getReplacement().getNumber());
        assertEquals(List.of("2007-1"), brest.decisions.replacedBy(Viewer.stranger(), second).stream().map(Decision::getNumber).toList());
        assertEquals(List.of("2007-2 Deux wikis."), brest.decisions.list(outsider, brest.space, DecisionFilter.of(null, "valables"), 0, 10).stream()
                .map(each -> each.getNumber() + " " + each.getText()).toList());
        assertEquals("replaces", assertThrows(InvalidInput.class, () -> brest.house.act(() -> brest.deciding.decide(editor, brest.space, null,
                BrestHouse.said("Trois wikis."), first))).field());
        assertThrows(NotAllowed.class, () -> brest.house.act(() -> brest.deciding.decide(writer, brest.space, null, BrestHouse.said("Non."), second)));
        assertNull(find("2007-2").getReplacement());
        assertEquals("2007-3", brest.decide(editor, "Trois.").getNumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007", "2007-0", "2007-01", "-1", "2007-9999999999", "x", "2007-1'"})
    void whatIsNoNumberNamesNothing(String number) {
        brest.decide(editor, "Un.");
        assertTrue(brest.decisions.find(brest.founder, "reseau", number).isEmpty());
    }
}
