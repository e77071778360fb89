package bzh.rouedad.search;

import bzh.rouedad.database.Turns;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was asked of the search, counted by day, without anybody who asked. A question that was asked less than
 * {@value #TOLD_FROM} times is told to nobody: what one person typed once, perhaps about somebody, stays unread.
 */
@ApplicationScoped
public class Questions {
    /** Askings from which on a question is told. */
    public static final int TOLD_FROM = 3;
    /** Different questions of one day that are kept; those that come later are not, so that nobody fills the database. */
    static final int MOST_A_DAY = 5_000;
    /** A list of parameters that every database takes. */
    private static final int STEP = 500;

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The questions of the list asked since this day, that day included, the most frequent first. For animators. */
    @Transactional
    public List<QuestionLine> list(Viewer viewer, QuestionList list, LocalDate since, int most) {
        viewer.require(viewer.isAnimator());
        return em.createQuery("select q.question, max(q.written), sum(q.asked) as times, sum(q.unanswered) as vain,"
                        + " sum(q.followed), sum(q.asked - q.unanswered) as good from AskedQuestion q where q.askedOn >= :since"
                        + " group by q.question having sum(q.asked) >= :least" + list.condition()
                        + " order by " + list.order() + " desc, q.question", Object[].class)
                .setParameter("since", since.toString()).setParameter("least", (long) TOLD_FROM).setMaxResults(most)
                .getResultStream().map(row -> new QuestionLine((String) row[1], (Long) row[2], (Long) row[3], (Long) row[4]))
                .toList();
    }

    /** How questions are written that were asked so often, on so many days since this one; the most frequent first. */
    @Transactional
    protected List<String> common(LocalDate since, long asked, long days, int most) {
        return em.createQuery("select q.question, max(q.written), sum(q.asked) as times from AskedQuestion q"
                        + " where q.askedOn >= :since and q.asked > 0 group by q.question"
                        + " having sum(q.asked) >= :asked and count(q) >= :days order by times desc, q.question", Object[].class)
                .setParameter("since", since.toString()).setParameter("asked", asked).setParameter("days", days)
                .setMaxResults(most).getResultStream().map(row -> (String) row[1]).toList();
    }

    /** Adds what was counted on a day, by question. */
    @Transactional
    protected void add(LocalDate day, Map<String, QuestionCount> counts) {
        turns.take("questions", day);
        List<String> questions = new ArrayList<>(counts.keySet());
        Map<String, AskedQuestion> known = new HashMap<>();
        for (int from = 0; from < questions.size(); from += STEP) {
            em.createQuery("select q from AskedQuestion q where q.askedOn = :day and q.question in :questions", AskedQuestion.class)
                    .setParameter("day", day.toString())
                    .setParameter("questions", questions.subList(from, Math.min(questions.size(), from + STEP)))
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().forEach(row -> known.put(row.getQuestion(), row));
        }
        long room = MOST_A_DAY - em.createQuery("select count(q) from AskedQuestion q where q.askedOn = :day", Long.class)
                .setParameter("day", day.toString()).getSingleResult();
        for (Map.Entry<String, QuestionCount> count : counts.entrySet()) {
            if (known.containsKey(count.getKey())) {
                known.get(count.getKey()).add(count.getValue());
            } else if (room-- > 0) {
                em.persist(new AskedQuestion(day, count.getKey(), count.getValue()));
            }
        }
    }

    /** Forgets what was asked before this day. */
    @Transactional
    protected void forget(LocalDate before) {
        em.createQuery("delete from AskedQuestion q where q.askedOn < :before").setParameter("before", before.toString())
                .executeUpdate();
    }
}
