package bzh.rouedad.attendance;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.database.Turns;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.Registration;
import bzh.rouedad.registration.Registrations;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who came to which meeting. */
@ApplicationScoped
@Transactional
public class Attendances {
    /** The word under which transactions take turns at a meeting. */
    private static final String TURN = "attendance";

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;
    @Inject
    Registrations registrations;

    /** Who has a seat, and who came without one, by name as French orders them; for whoever may change the meeting. */
    public List<AttendanceLine> lines(Viewer viewer, Event event) {
        List<Registration> seated = registrations.seated(viewer, event);
        Map<Long, Attendance> noted = new HashMap<>();
        List<Attendance> all = of(event);
        all.stream().filter(each -> each.registrationId() != null).forEach(each -> noted.put(each.registrationId(), each));
        Comparator<AttendanceLine> order = Comparator.comparing(AttendanceLine::name, Collator.getInstance(Locale.FRENCH)::compare);
        Stream<AttendanceLine> expected = seated.stream().map(each -> new AttendanceLine("r" + each.getId(), each.getName(), each.getOrganisation(),
                each.getPresence(), each.getSeats(), noted.containsKey(each.getId()) ? noted.get(each.getId()).came() : null));
        // Who came unannounced, and who came and gave up the seat later on.
        Stream<AttendanceLine> others = all.stream().filter(each -> seated.stream().noneMatch(seat -> seat.getId().equals(each.registrationId())))
                .map(each -> new AttendanceLine("a" + each.id(), each.name(), each.organisation(), null, 0, each.came()));
        return Stream.concat(expected, others).sorted(order.thenComparing(AttendanceLine::key)).toList();
    }

    /** How many came to a meeting that whoever asks has found. */
    public Turnout turnout(Event event) {
        List<Attendance> came = of(event).stream().filter(each -> each.came() > 0).toList();
        Map<String, Turnout.Share> organisations = new LinkedHashMap<>();
        Map<String, Turnout.Share> territories = new LinkedHashMap<>();
        for (Attendance each : came) {
            Organisation recognised = each.recognised();
            if (recognised != null) {
                add(organisations, recognised.getUrl(), recognised.getName(), recognised.getUrl(), each.came());
            } else if (each.organisation() != null) {
                add(organisations, Slug.of(each.organisation()), each.organisation(), null, each.came());
            }
            Territory territory = recognised == null ? null : recognised.getTerritory();
            if (territory != null) {
                add(territories, territory.getUrl(), territory.getLabel(), territory.getUrl(), each.came());
            }
        }
        return new Turnout(came.stream().mapToLong(Attendance::came).sum(), sorted(organisations.values()), sorted(territories.values()));
    }

    private static void add(Map<String, Turnout.Share> shares, String key, String name, String url, int people) {
        shares.merge(key, new Turnout.Share(name, url, people), (old, more) -> new Turnout.Share(old.name(), old.url(), old.people() + more.people()));
    }

    private static List<Turnout.Share> sorted(Collection<Turnout.Share> shares) {
        return shares.stream().sorted(Comparator.comparing(Turnout.Share::people).reversed()
                .thenComparing(Turnout.Share::name, Collator.getInstance(Locale.FRENCH)::compare)).toList();
    }

    /** Whether everybody is told how many came. */
    public boolean isShown(Event event) {
        return afterwards(event).filter(Afterwards::isShown).isPresent();
    }

    /** Whether somebody noted who came; for whoever may change the meeting. */
    public boolean isNoted(Viewer viewer, Event event) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        return !of(event).isEmpty();
    }

    protected List<Attendance> of(Event event) {
        return em.createQuery("select a from Attendance a left join fetch a.recognised o left join fetch o.territory where a.eventId = :event"
                + " order by a.id", Attendance.class).setParameter("event", event.getId()).getResultList();
    }

    protected Optional<Attendance> of(Registration registration) {
        return em.createQuery("select a from Attendance a where a.registrationId = :id", Attendance.class)
                .setParameter("id", registration.getId()).getResultStream().findFirst();
    }

    protected Optional<Attendance> find(long id) {
        return Optional.ofNullable(em.find(Attendance.class, id));
    }

    protected Optional<Afterwards> afterwards(Event event) {
        return Optional.ofNullable(em.find(Afterwards.class, event.getId()));
    }

    /** Begins this transaction's turn at who came to the meeting. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void turn(Event event) {
        turns.take(TURN, event.getId());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected <T> T add(T thing) {
        em.persist(thing);
        em.flush();
        return thing;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void remove(Attendance attendance) {
        em.remove(attendance);
    }
}
