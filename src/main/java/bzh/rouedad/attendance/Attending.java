package bzh.rouedad.attendance;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.Registration;
import bzh.rouedad.registration.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Noting who came to a meeting, and whether everybody is told. */
@ApplicationScoped
@Transactional
public class Attending {
    /** People of one line. */
    public static final int MOST = 99;

    @Inject
    Attendances attendances;
    @Inject
    Registrations registrations;
    @Inject
    Organisations organisations;
    Clock clock = Clock.systemUTC();

    /**
     * Notes what an organiser changed in a form; what others noted meanwhile in other lines stays.
     *
     * @return keys of lines that others changed otherwise meanwhile, with how many they noted: nothing was changed in those
     * @throws InvalidInput at {@code came} when a number does not do; nothing was changed at all
     */
    public Map<String, Integer> note(Viewer viewer, Event event, List<Tick> ticks) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        attendances.turn(event);
        Map<String, AttendanceLine> lines = new HashMap<>();
        attendances.lines(viewer, event).forEach(line -> lines.put(line.key(), line));
        Map<String, Integer> others = new HashMap<>();
        for (Tick tick : ticks) {
            AttendanceLine line = lines.get(tick.key());
            if (line == null) {
                // Somebody gave up the seat meanwhile.
                continue;
            }
            Integer came = number(line.name(), tick.came());
            boolean changed = !Objects.equals(came, tick.seen());
            if (changed && !Objects.equals(line.came(), tick.seen()) && !Objects.equals(line.came(), came)) {
                others.put(line.key(), line.came());
            } else if (changed && !Objects.equals(line.came(), came)) {
                note(viewer, line, came == null ? 0 : came);
            }
        }
        return others;
    }

    private void note(Viewer viewer, AttendanceLine line, int came) {
        long id = Long.parseLong(line.key().substring(1));
        Attendance attendance = line.key().startsWith("a") ? attendances.find(id).orElseThrow() : registrations.seat(id).map(this::of).orElseThrow();
        attendance.note(came, viewer.personId(), clock.instant());
        if (attendance.id() == null) {
            attendances.add(attendance);
        } else if (came == 0 && attendance.registrationId() == null) {
            attendances.remove(attendance);
        }
    }

    private Attendance of(Registration registration) {
        return attendances.of(registration).orElseGet(() -> new Attendance(registration, recognised(registration.getOrganisation())));
    }

    /**
     * Adds somebody who came unannounced, or several under one name.
     *
     * @param organisation as somebody types it; empty for none
     * @param came         in digits; empty for one
     * @throws InvalidInput when a field does not do
     */
    public void add(Viewer viewer, Event event, String name, String organisation, String came) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        attendances.turn(event);
        String who = InvalidInput.line("name", name, 200);
        String whose = organisation == null || organisation.isBlank() ? null : InvalidInput.line("organisation", organisation, 200);
        Integer many = number(who, came);
        Attendance attendance = new Attendance(event, who, whose, recognised(whose));
        attendance.note(many == null || many == 0 ? 1 : many, viewer.personId(), clock.instant());
        attendances.add(attendance);
    }

    /** Tells everybody how many came and from which organisations, or does not any more. */
    public void show(Viewer viewer, Event event, boolean everybody) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        attendances.turn(event);
        attendances.afterwards(event).orElseGet(() -> attendances.add(new Afterwards(event.getId()))).show(everybody);
    }

    /** The organisation with this name that everybody sees; null when there is none, or several. */
    private Organisation recognised(String typed) {
        List<Organisation> called = typed == null ? List.of() : organisations.called(Viewer.stranger(), typed, 2);
        return called.size() == 1 ? called.get(0) : null;
    }

    private static Integer number(String name, String typed) {
        String digits = typed == null ? "" : typed.strip();
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("\\d{1,2}") || Integer.parseInt(digits) > MOST) {
            throw new InvalidInput("came", "attendance.invalid.came", name, MOST);
        }
        return Integer.valueOf(digits);
    }
}
