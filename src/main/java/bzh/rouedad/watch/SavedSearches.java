package bzh.rouedad.watch;

import bzh.rouedad.notice.Addressee;
import bzh.rouedad.people.CorrespondentRows;
import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The saved searches of everybody. */
@ApplicationScoped
@Transactional
public class SavedSearches implements CorrespondentRows {
    private static final String LIVE = " s.begunAt is not null and s.endedAt is null";

    @PersistenceContext
    EntityManager em;
    Clock clock = Clock.systemUTC();

    private volatile Live live = Live.NONE;

    /** The searches the viewer keeps, the latest first. */
    public List<SavedSearch> of(Viewer viewer) {
        return em.createQuery("select s from SavedSearch s where s.personId = :person and" + LIVE + " order by s.madeAt desc, s.id desc",
                SavedSearch.class).setParameter("person", viewer.personId()).getResultList();
    }

    /** The search with this id, if the viewer keeps it. */
    public Optional<SavedSearch> find(Viewer viewer, long id) {
        return of(viewer).stream().filter(search -> search.getId() == id).findFirst();
    }

    protected Optional<SavedSearch> find(long id) {
        return Optional.ofNullable(em.find(SavedSearch.class, id));
    }

    /** All that this reader keeps, those that were not confirmed yet included. */
    protected List<SavedSearch> of(Addressee reader) {
        return em.createQuery("select s from SavedSearch s where s.endedAt is null and "
                        + (reader.personId() != null ? "s.personId" : "s.correspondentId") + " = :reader order by s.id", SavedSearch.class)
                .setParameter("reader", reader.personId() != null ? reader.personId() : reader.correspondentId()).getResultList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected SavedSearch add(SavedSearch search) {
        em.persist(search);
        em.flush();
        return search;
    }

    /** Reads again what somebody else may have changed until this transaction's turn came. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void refresh(SavedSearch search) {
        em.refresh(search);
    }

    /** All that may ring; read anew as far as somebody kept or ended one, on this node or another. */
    protected Live live() {
        Set<Long> ids = new HashSet<>(em.createQuery("select s.id from SavedSearch s where" + LIVE, Long.class).getResultList());
        Live last = live;
        if (!last.ids().equals(ids)) {
            Set<Long> fresh = new HashSet<>(ids);
            fresh.removeAll(last.ids());
            last = last.with(ids, fresh.isEmpty() ? List.of()
                    : em.createQuery("select s from SavedSearch s where" + LIVE, SavedSearch.class).getResultList());
            live = last;
        }
        return last;
    }

    /** Those of whose matches one at least stands in this letter. */
    protected List<SavedSearch> inLetter(long letterId) {
        return em.createQuery("select s from SavedSearch s where s.id in (select m.searchId from Match m where m.letterId = :letter)"
                + " order by s.id", SavedSearch.class).setParameter("letter", letterId).getResultList();
    }

    /** Those whose owner did not confirm them in time. */
    protected List<SavedSearch> unanswered() {
        Instant before = clock.instant().minus(Correspondents.PATIENCE);
        return em.createQuery("select s from SavedSearch s where s.begunAt is null and s.madeAt < :before", SavedSearch.class)
                .setParameter("before", before).getResultList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void remove(SavedSearch search) {
        em.remove(search);
    }

    @Override
    public boolean isNamed(long correspondentId) {
        return !em.createQuery("select s.id from SavedSearch s where s.correspondentId = :id", Long.class)
                .setParameter("id", correspondentId).setMaxResults(1).getResultList().isEmpty();
    }
}
