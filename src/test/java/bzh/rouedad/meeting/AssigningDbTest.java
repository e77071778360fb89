package bzh.rouedad.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AssigningDbTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 10, 25);
    private final BrestHouse brest = new BrestHouse();
    private final Viewer editor = brest.member(brest.space, "edern", Role.EDITOR);
    private final Viewer writer = brest.member(brest.space, "chann", Role.CONTRIBUTOR);
    private final Viewer reader = brest.member(brest.space, "lena", Role.READER);
    private final Viewer outsider = brest.somebody("oanez");

    @AfterEach
    void leave() {
        brest.close();
    }

    private Task find(Task task) {
        return brest.tasks.find(brest.founder, "reseau", task.getId()).orElseThrow();
    }

    private void close(Viewer viewer, Task task, TaskState state) {
        brest.house.act(() -> brest.assigning.close(viewer, task, state));
    }

    private List<String> texts(Viewer viewer, String state, String person) {
        return brest.tasks.list(viewer, brest.space, TaskFilter.of(state, person, TODAY), 0, 10).stream().map(Task::getText).toList();
    }

    @Test
    void theOneInChargeClosesTheTaskAndEditorsDoAndNobodyElse() {
        Task task = brest.assign("Fixer le jour.", reader, "2007-11-15");
        for (Viewer viewer : List.of(writer, outsider, Viewer.stranger())) {
            assertThrows(NotAllowed.class, () -> close(viewer, task, TaskState.DONE));
        }
        close(reader, task, TaskState.DONE);
        assertEquals(reader.personId(), find(task).getClosedBy());
        close(editor, task, TaskState.OPEN);
        assertNull(find(task).getClosedAt());
        close(editor, task, TaskState.DROPPED);
        close(editor, task, TaskState.DROPPED);
        assertEquals(TaskState.DROPPED, find(task).getState());
        assertEquals(List.of("CREATED", "RESOLVED", "REOPENED", "RESOLVED"),
                brest.house.rows("select verb from activity where thing_kind = 'task' order by id"));
        assertThrows(NotAllowed.class, () -> brest.house.act(() -> brest.assigning.change(reader, task, new TaskText("Autre.", null, null, null), null)));
    }

    @Test
    void onlyMembersAreGivenTasksAndWhoeverHasOneKeepsIt() {
        assertEquals("person", assertThrows(InvalidInput.class, () -> brest.assign("x", outsider, null)).field());
        Task task = brest.assign("Écrire le glossaire.", writer, null);
        brest.house.run(() -> brest.house.get(Hosting.class).dismiss(brest.founder, brest.space, writer.personId()));
        long seen = find(task).getVersion();
        brest.house.act(() -> brest.assigning.change(editor, task, new TaskText("Écrire tout le glossaire.", writer.personId(), null, null), seen));
        assertEquals("Écrire tout le glossaire.", find(task).getText());
        assertThrows(ChangedMeanwhile.class, () -> brest.house.act(() -> brest.assigning.change(editor, task, new TaskText("x", null, null, null), seen)));
        brest.house.act(() -> brest.assigning.change(editor, task, new TaskText("Écrire.", null, "La mairie de Plœuc", "2007-11-30"), null));
        assertEquals("La mairie de Plœuc", find(task).getName());
        assertNull(find(task).getPersonId());
        assertThrows(InvalidInput.class, () -> brest.house.act(() -> brest.assigning.change(editor, task, new TaskText("x", writer.personId(), null, null), null)));
    }

    @Test
    void whatDoesNotDoIsToldAtItsField() {
        assertEquals("text", refused(new TaskText("\n", null, null, null)));
        assertEquals("text", refused(new TaskText("x".repeat(1001), null, null, null)));
        assertEquals("due", refused(new TaskText("x", null, null, "2007-11-31")));
        assertEquals("name", refused(new TaskText("x", null, "x".repeat(201), null)));
        assertThrows(NotAllowed.class, () -> brest.house.act(() -> brest.assigning.assign(reader, brest.space, null, null, new TaskText("x", null, null, null))));
        assertThrows(NotAllowed.class, () -> brest.house.act(() -> brest.assigning.assign(brest.founder, brest.closed, brest.brest, null,
                new TaskText("x", null, null, null))));
    }

    private String refused(TaskText text) {
        return assertThrows(InvalidInput.class, () -> brest.house.act(() -> brest.assigning.assign(writer, brest.space, null, null, text))).field();
    }

    @Test
    void aTaskOfADecisionIsOneOfItsMeetingToo() {
        Decision decision = brest.decide(editor, "Créer un wiki.");
        Task task = brest.house.act(() -> brest.assigning.assign(writer, brest.space, null, decision, new TaskText("L’installer.", null, null, null)));
        assertEquals(List.of(task.getId()), brest.tasks.of(Viewer.stranger(), brest.brest).stream().map(Task::getId).toList());
        assertEquals(List.of(task.getId()), brest.tasks.of(Viewer.stranger(), decision).stream().map(Task::getId).toList());
    }

    @Test
    void theRegisterIsNarrowedByStateAndPerson() {
        brest.assign("sans jour", writer, null);
        brest.assign("demain", writer, "2007-10-26");
        brest.assign("hier", reader, "2007-10-24");
        close(editor, brest.assign("faite", writer, "2007-10-01"), TaskState.DONE);
        assertEquals(List.of("hier", "demain", "sans jour", "faite"), texts(outsider, null, null));
        assertEquals(List.of("hier", "demain", "sans jour"), texts(outsider, "ouvertes", null));
        assertEquals(List.of("faite"), texts(outsider, "faites", null));
        assertEquals(List.of(), texts(outsider, "abandonnees", null));
        assertEquals(List.of("hier"), texts(outsider, "retard", null));
        assertEquals(List.of("demain", "sans jour"), texts(outsider, "ouvertes", Long.toString(writer.personId())));
        assertEquals("etat=retard&personne=7", TaskFilter.of("retard", "7", TODAY).parameters());
        assertEquals(4, brest.tasks.count(outsider, brest.space, TaskFilter.of("'; drop table", "x", TODAY)));
        assertThrows(NotAllowed.class, () -> brest.tasks.personIds(Viewer.stranger(), brest.space));
    }

    @Test
    void aClosedSpaceKeepsItsTasksToItself() {
        Task secret = brest.house.act(() -> brest.assigning.assign(brest.founder, brest.closed, null, null, new TaskText("x", null, null, null)));
        assertTrue(brest.tasks.find(editor, "bureau", secret.getId()).isEmpty());
        assertEquals(0, brest.tasks.count(editor, brest.closed, TaskFilter.of(null, null, TODAY)));
        assertEquals(1, brest.tasks.count(brest.founder, null, TaskFilter.of(null, null, TODAY)));
        assertEquals(0, brest.tasks.count(editor, null, TaskFilter.of(null, null, TODAY)));
        assertFalse(brest.house.get(TaskEntries.class).find(List.of(secret.getId())).get(0).isVisibleTo(editor));
    }
}
