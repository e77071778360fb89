package bzh.rouedad.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemindingDbTest {
    private final BrestHouse brest = new BrestHouse();
    private final Viewer anne = brest.member(brest.space, "anne", Role.READER);
    private final Viewer brieg = brest.member(brest.space, "brieg", Role.CONTRIBUTOR);

    @AfterEach
    void leave() {
        brest.close();
    }

    @Test
    void aTaskIsToldOnceBeforeItsDayAndOnceAfterIt() {
        brest.assign("Fixer le jour", anne, "2007-11-15");
        assertEquals(List.of(), brest.comes("2007-11-11T12:00:00Z"));
        assertEquals(List.of("anne Bientôt : Fixer le jour"), brest.comes("2007-11-12T12:00:00Z"));
        assertEquals(List.of(), brest.comes("2007-11-12T12:10:00Z"));
        assertEquals(List.of(), brest.comes("2007-11-15T12:00:00Z"));
        assertEquals(List.of("anne En retard : Fixer le jour"), brest.comes("2007-11-16T12:00:00Z"));
        assertEquals(List.of(), brest.comes("2007-11-17T12:00:00Z"));
        assertEquals(List.of(), brest.comes("2007-12-17T12:00:00Z"));
    }

    @Test
    void allTasksOfADayStandInOneLetterAndThereIsOneLetterADay() {
        for (int i = 0; i < 10; i++) {
            brest.assign("Tâche " + i, anne, "2007-11-1" + i);
        }
        assertEquals(List.of("anne 10 tâches à ne pas oublier"), brest.comes("2007-11-16T12:00:00Z"));
        String text = brest.sent.get(0).text();
        assertTrue(text.indexOf("En retard") < text.indexOf("Tâche 5") && text.indexOf("Tâche 5") < text.indexOf("Bientôt")
                && text.indexOf("Bientôt") < text.indexOf("Tâche 6"), text);
        brest.assign("Encore une", anne, "2007-11-17");
        assertEquals(List.of(), brest.comes("2007-11-16T15:00:00Z"));
        assertEquals(List.of("anne 2 tâches à ne pas oublier"), brest.comes("2007-11-17T12:00:00Z"));
    }

    @Test
    void lettersComeByDay() {
        brest.assign("Fixer le jour", anne, "2007-11-15");
        assertEquals(List.of(), brest.comes("2007-11-13T05:59:59Z"));
        assertEquals(List.of(), brest.comes("2007-11-13T19:00:00Z"));
        assertEquals(1, brest.comes("2007-11-14T06:00:00Z").size());
    }

    @Test
    void whatIsDoneOrDroppedOrHasNobodyIsNotTold() {
        Task done = brest.assign("Faite", anne, "2007-11-15");
        brest.house.act(() -> brest.assigning.close(anne, done, TaskState.DONE));
        Task dropped = brest.assign("Abandonnée", anne, "2007-11-15");
        brest.house.act(() -> brest.assigning.close(anne, dropped, TaskState.DROPPED));
        brest.assign("À personne", null, "2007-11-15");
        brest.assign("Sans jour", anne, null);
        assertEquals(List.of(), brest.comes("2007-11-15T12:00:00Z"));
    }

    @Test
    void whoGetsTheTaskLaterOrAnotherDayIsToldAnew() {
        Task task = brest.assign("Fixer le jour", anne, "2007-11-15");
        assertEquals(1, brest.comes("2007-11-13T12:00:00Z").size());
        brest.house.act(() -> brest.assigning.change(brest.founder, task, new TaskText("Fixer le jour", brieg.personId(), null, "2007-11-15"), null));
        assertEquals(List.of("brieg Bientôt : Fixer le jour"), brest.comes("2007-11-14T12:00:00Z"));
        brest.house.act(() -> brest.assigning.change(brest.founder, task, new TaskText("Fixer le jour", brieg.personId(), null, "2007-11-18"), null));
        assertEquals(List.of("brieg Bientôt : Fixer le jour"), brest.comes("2007-11-15T12:00:00Z"));
    }

    @Test
    void whoeverNoLongerSeesTheSpaceIsNotTold() {
        Viewer member = brest.member(brest.closed, "chann", Role.CONTRIBUTOR);
        brest.house.act(() -> brest.assigning.assign(brest.founder, brest.closed, null, null, new TaskText("Secret", member.personId(), null, "2007-11-15")));
        brest.house.run(() -> brest.house.get(Hosting.class).dismiss(brest.founder, brest.closed, member.personId()));
        assertEquals(List.of(), brest.comes("2007-11-15T12:00:00Z"));
        assertEquals(List.of(0L), brest.house.rows("select count(*) from meeting_reminder"));
        brest.house.act(() -> brest.house.change("update people_person set disabled = true where id = " + anne.personId()));
        brest.assign("Rien", brieg, "2007-11-15");
        brest.house.act(() -> brest.house.change("update meeting_task set person_id = " + anne.personId()));
        assertEquals(List.of(), brest.comes("2007-11-15T12:10:00Z"));
    }

    @Test
    void whoLosesSightOfTheSpaceBetweenQueueAndPostGetsNothing() {
        Viewer member = brest.member(brest.closed, "chann", Role.CONTRIBUTOR);
        brest.house.act(() -> brest.assigning.assign(brest.founder, brest.closed, null, null, new TaskText("Secret", member.personId(), null, "2007-11-15")));
        brest.hands.now = java.time.Instant.parse("2007-11-15T12:00:00Z");
        brest.house.run(brest.rounds::round);
        brest.house.run(() -> brest.house.get(Hosting.class).dismiss(brest.founder, brest.closed, member.personId()));
        brest.post.send();
        assertEquals(List.of(), brest.sent.stream().filter(mail -> mail.to().mailbox().startsWith("chann")).toList());
        assertEquals(List.of("not for this person"), brest.house.rows("select dropped from notice where kind = 'task-reminder'"));
    }
}
