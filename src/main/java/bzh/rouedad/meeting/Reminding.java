package bzh.rouedad.meeting;

import bzh.rouedad.notice.Addressee;
import bzh.rouedad.notice.Notices;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Has people told of their tasks: once when the day is {@value #DAYS} days ahead or nearer, and once when it has passed. The rows that
 * say so and the letter in the queue are one transaction, so that nobody is told twice, or not at all.
 */
@ApplicationScoped
@Transactional
class Reminding {
    static final int DAYS = 3;

    @Inject
    Reminders reminders;
    @Inject
    Persons persons;
    @Inject
    Circles circles;
    @Inject
    Notices notices;

    protected List<Long> untold(LocalDate today) {
        return reminders.untold(today, today.plusDays(DAYS));
    }

    /** Queues one letter about all that this person is to be told today; false when there is nothing they may see. */
    protected boolean remind(long personId, LocalDate today) {
        if (!reminders.turn(personId, today)) {
            return false;
        }
        Viewer viewer = persons.find(personId).map(circles::viewer).orElse(Viewer.stranger());
        List<Task> told = viewer.isSignedIn() ? reminders.due(personId, today, today.plusDays(DAYS)).stream()
                .filter(task -> viewer.sees(task.getSpace().getCircle())).toList() : List.of();
        if (told.isEmpty()) {
            return false;
        }
        TaskReminder reminder = new TaskReminder(personId, today);
        reminders.add(reminder);
        told.forEach(task -> reminders.add(new ToldTask(reminder, task, task.isLate(today) ? Urgency.LATE : Urgency.SOON)));
        notices.queue(TaskLetter.KIND, reminder.id(), Addressee.person(personId));
        return true;
    }
}
