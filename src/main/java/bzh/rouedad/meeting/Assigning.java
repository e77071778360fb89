package bzh.rouedad.meeting;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Giving tasks, changing them, and saying what became of them. */
@ApplicationScoped
public class Assigning {
    @Inject
    Tasks tasks;
    @Inject
    Persons persons;
    @Inject
    Circles circles;
    @Inject
    Ledger ledger;
    Clock clock = Clock.systemUTC();

    /**
     * Gives a task.
     *
     * @param event    the meeting that asked for it; null for none
     * @param decision of the same space that asks for it; null for none
     * @throws InvalidInput when a field does not do, or the person is no member of the space
     */
    @Transactional
    public Task assign(Viewer viewer, Space space, Event event, Decision decision, TaskText text) {
        viewer.require(MeetingPolicy.mayRecord(viewer, space) && (event == null || event.getSpace().getId().equals(space.getId()))
                && (decision == null || decision.getSpace().getId().equals(space.getId())));
        Event because = event == null && decision != null ? decision.getEvent() : event;
        Task task = tasks.add(new Task(tasks.held(Space.class, space.getId()), tasks.held(Event.class, because == null ? null : because.getId()),
                tasks.held(Decision.class, decision == null ? null : decision.getId()), checked(space, text, null), viewer.personId(),
                clock.instant()));
        ledger.record(viewer, Verb.CREATED, task.ref(), space.getCircle(), null);
        return task;
    }

    /**
     * Says the task anew: another text, another person, another day.
     *
     * @param seen the version the text was made from
     * @throws ChangedMeanwhile when another version stands
     */
    @Transactional
    public Task change(Viewer viewer, Task task, TaskText text, Long seen) {
        Task held = tasks.held(task);
        viewer.require(MeetingPolicy.mayChange(viewer, held));
        ChangedMeanwhile.refuseIf(seen, held.getVersion());
        held.say(checked(held.getSpace(), text, held.getPersonId()));
        ledger.record(viewer, Verb.REVISED, held.ref(), held.getSpace().getCircle(), null);
        return held;
    }

    /** Says that the task is done, dropped, or open again; where it is so already nothing changes. */
    @Transactional
    public Task close(Viewer viewer, Task task, TaskState state) {
        Task held = tasks.held(task);
        viewer.require(MeetingPolicy.mayClose(viewer, held));
        if (held.getState() != state) {
            held.become(state, viewer.personId(), clock.instant());
            ledger.record(viewer, state == TaskState.OPEN ? Verb.REOPENED : Verb.RESOLVED, held.ref(), held.getSpace().getCircle(), null);
        }
        return held;
    }

    /** Whoever had it keeps it, a member or not any more. */
    private TaskText.Checked checked(Space space, TaskText text, Long before) {
        TaskText.Checked clean = text.checked();
        if (clean.personId() != null && !clean.personId().equals(before)
                && persons.find(clean.personId()).flatMap(person -> circles.role(space.getCircle(), person)).isEmpty()) {
            throw new InvalidInput("person", "meeting.invalid.member");
        }
        return clean;
    }
}
