package bzh.rouedad.attendance;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.database.Turns;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.registration.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which meetings are followed by a survey, who was asked, and what was answered. */
@ApplicationScoped
@Transactional
public class Surveys {
    private static final String TURN = "survey";

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** Whether those who come will be asked, or were. */
    public boolean isOn(Event event) {
        return of(event.getId()).isPresent();
    }

    /** Whether those who came were asked already. */
    public boolean isDone(Event event) {
        return of(event.getId()).filter(Survey::isDone).isPresent();
    }

    /** What was answered; for whoever may change the meeting. */
    public SurveyResults results(Viewer viewer, Event event) {
        viewer.require(EventPolicy.mayChange(viewer, event));
        List<SurveyAnswer> answers = em.createQuery("select a from SurveyAnswer a where a.eventId = :event order by a.id", SurveyAnswer.class)
                .setParameter("event", event.getId()).getResultList();
        if (answers.size() < SurveyResults.LEAST) {
            return new SurveyResults(answers.size(), List.of(), List.of());
        }
        return new SurveyResults(answers.size(), Arrays.stream(SurveyQuestion.values()).map(question -> marks(question, answers)).toList(),
                answers.stream().map(SurveyAnswer::words).filter(Objects::nonNull).toList());
    }

    private static SurveyResults.Marks marks(SurveyQuestion question, List<SurveyAnswer> answers) {
        return new SurveyResults.Marks(question, IntStream.rangeClosed(1, 5).mapToObj(mark -> answers.stream()
                .filter(answer -> Objects.equals(answer.mark(question), mark)).count()).toList());
    }

    protected Optional<Survey> of(long eventId) {
        return Optional.ofNullable(em.find(Survey.class, eventId));
    }

    /** Meetings whose survey is due by then. */
    protected List<Long> due(Instant now) {
        return em.createQuery("select s.eventId from Survey s where s.done = :done and s.dueAt <= :now order by s.dueAt", Long.class)
                .setParameter("done", false).setParameter("now", now).getResultList();
    }

    protected Optional<SurveyAsked> asked(long id) {
        return em.createQuery("select a from SurveyAsked a join fetch a.registration r join fetch r.event e join fetch e.space s"
                + " join fetch s.circle where a.id = :id", SurveyAsked.class).setParameter("id", id).getResultStream().findFirst();
    }

    /**
     * Who is to be asked: those who came, or all who had a seat where nobody noted who came; whoever was asked already is left out.
     */
    protected List<Registration> guests(Event event, boolean noted) {
        return em.createQuery("select r from Registration r where r.event = :event and "
                        + (noted ? "exists (select a from Attendance a where a.registrationId = r.id and a.came > 0)"
                                : "r.stage = bzh.rouedad.registration.Stage.SEATED")
                        + " and not exists (select q from SurveyAsked q where q.registration = r) order by r.number", Registration.class)
                .setParameter("event", event).getResultList();
    }

    /** Begins this transaction's turn at the survey of the meeting, and answers the meeting as it is now. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Event turn(long eventId) {
        turns.take(TURN, eventId);
        Event event = em.find(Event.class, eventId);
        em.refresh(event);
        return event;
    }

    /** As it stands now, whatever was read before the turn came. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected <T> T fresh(T thing) {
        T held = em.contains(thing) ? thing : em.merge(thing);
        em.refresh(held);
        return held;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected <T> T add(T thing) {
        em.persist(thing);
        em.flush();
        return thing;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void remove(Survey survey) {
        em.remove(survey);
    }
}
