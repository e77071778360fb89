package bzh.rouedad.registration;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.notice.Notices;
import bzh.rouedad.registration.Seating.Room;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Reminds those with a seat, and nobody else, of their meeting. Each reminder of a day is told once, in a letter queued in the
 * transaction that remembers it: another hour of the same day is no reason to remind again, another day is when its reminder
 * is yet to come. Whoever gets a seat after a reminder was due has just had a letter, and what comes too late is not sent.
 */
@ApplicationScoped
@Transactional
class Reminding {
    @Inject
    Seating seating;
    @Inject
    Reminders reminders;
    @Inject
    Notices notices;

    /**
     * Works out when the reminders of a meeting are due, in its turn.
     *
     * @param since when meeting or terms became what they are: what had been due by then is not made up for
     */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void plan(Room room, Instant since) {
        Map<Integer, Reminder> known = new HashMap<>();
        reminders.of(room.event()).forEach(reminder -> known.put(reminder.days(), reminder));
        for (int days : room.terms().getReminderDays().days()) {
            Reminder reminder = known.remove(days);
            boolean isNew = reminder == null;
            reminder = isNew ? new Reminder(room.event(), days) : reminder;
            reminder.due(ReminderDays.due(room.event(), days), since);
            if (isNew) {
                reminders.add(reminder);
            }
        }
        known.values().forEach(reminders::remove);
    }

    /** As the other one, for a meeting whose reminders nobody worked out yet. */
    protected void plan(long eventId) {
        seating.turnIfAny(eventId).ifPresent(room -> plan(room, room.now()));
    }

    /** Queues the letters of a reminder that is due. */
    protected void remind(Reminder due) {
        Room room = seating.turn(due.eventId());
        Reminder reminder = reminders.fresh(due.id()).filter(found -> !found.isDone()).orElse(null);
        if (reminder == null) {
            return;
        }
        Event event = room.event();
        // It may have moved without the news of it having come here.
        plan(room, event.getChangedAt().isBefore(room.now()) ? event.getChangedAt() : room.now());
        if (reminder.isDone() || reminder.dueAt().isAfter(room.now())) {
            return;
        }
        reminder.done();
        if (!event.isCancelled() && room.now().isBefore(room.terms().getReminderDays().over(event, reminder.days()))) {
            LocalDate day = event.getStarts().toLocalDate();
            for (Registration each : reminders.unreminded(event, reminder.dueAt(), reminder.days(), day)) {
                Reminded reminded = reminders.add(new Reminded(each, reminder.days(), day));
                notices.queue(ReminderLetter.KIND, reminded.id(), each.owner());
            }
        }
    }
}
