package bzh.rouedad.watch;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.notice.Addressee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What answers saved searches: what did when they began, and what began to since. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Matches {
    /** Ids named in one question. */
    private static final int NAMED = 500;
    /** Rows written in one statement. */
    private static final int ROWS = 50;

    @PersistenceContext
    EntityManager em;
    Clock clock = Clock.systemUTC();

    protected void know(long searchId, Collection<Ref> things) {
        Known.of(searchId, things).forEach(em::persist);
    }

    /** Those among these searches that the thing is new to. */
    protected Set<Long> fresh(Ref thing, Set<Long> searchIds) {
        Set<Long> fresh = new HashSet<>(searchIds);
        em.createQuery("select m.searchId from Match m where m.kind = :kind and m.thingId = :thing", Long.class)
                .setParameter("kind", thing.kind()).setParameter("thing", thing.id()).getResultList().forEach(fresh::remove);
        if (fresh.isEmpty()) {
            return fresh;
        }
        boolean few = fresh.size() <= NAMED;
        var known = em.createQuery("select k from Known k where k.kind = :kind and k.block = :block"
                + (few ? " and k.searchId in :ids" : ""), Known.class).setParameter("kind", thing.kind())
                .setParameter("block", Known.block(thing));
        (few ? known.setParameter("ids", List.copyOf(fresh)) : known).getResultList().stream().filter(row -> row.holds(thing))
                .forEach(row -> fresh.remove(row.searchId()));
        return fresh;
    }

    /** The thing answers these searches from now on. Many rows go at once: a thing may answer many searches. */
    protected void add(Ref thing, Collection<Long> searchIds) {
        List<Long> all = List.copyOf(searchIds);
        for (int from = 0; from < all.size(); from += ROWS) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + ROWS));
            Query rows = em.createNativeQuery("insert into watch_match (search_id, thing_kind, thing_id, found_at) values "
                    + String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?)")));
            int at = 1;
            for (long id : some) {
                rows.setParameter(at++, id).setParameter(at++, thing.kind()).setParameter(at++, thing.id())
                        .setParameter(at++, clock.millis());
            }
            rows.executeUpdate();
        }
    }

    /** Readers who have something to hear now, of this rhythm. */
    protected List<Addressee> waiting(Rhythm rhythm, Instant now) {
        return em.createQuery("select distinct s.personId, s.correspondentId from Match m, SavedSearch s where s.id = m.searchId"
                        + " and s.rhythm = :rhythm and s.endedAt is null and m.letterId is null and m.foundAt < :bell"
                        + " and (s.rungAt is null or s.rungAt < :quiet)", Object[].class)
                .setParameter("rhythm", rhythm).setParameter("bell", rhythm.bell(now)).setParameter("quiet", rhythm.quietSince(now))
                .getResultStream().map(row -> new Addressee((Long) row[0], (Long) row[1])).toList();
    }

    /** Puts everything that waits for this reader in this rhythm into the letter. */
    protected void enclose(Addressee reader, Rhythm rhythm, long letterId, Instant now) {
        String theirs = " where s.rhythm = :rhythm and s.endedAt is null and "
                + (reader.personId() != null ? "s.personId = :reader" : "s.correspondentId = :reader");
        reading(em.createQuery("update Match m set m.letterId = :letter where m.letterId is null and m.searchId in"
                + " (select s.id from SavedSearch s" + theirs + ")"), reader, rhythm).setParameter("letter", letterId).executeUpdate();
        reading(em.createQuery("update SavedSearch s set s.rungAt = :now" + theirs), reader, rhythm).setParameter("now", now)
                .executeUpdate();
    }

    private static Query reading(Query query, Addressee reader, Rhythm rhythm) {
        return query.setParameter("rhythm", rhythm)
                .setParameter("reader", reader.personId() != null ? reader.personId() : reader.correspondentId());
    }

    /** What stands in the letter and was not told yet, in the order in which it was found. */
    protected List<Match> untold(long letterId) {
        return em.createQuery("select m from Match m where m.letterId = :letter and m.toldAt is null order by m.foundAt, m.id",
                Match.class).setParameter("letter", letterId).getResultList();
    }

    /** What cannot be told now is as if it had not been found: it may be found again. */
    protected void leaveOut(Match match) {
        em.remove(match);
    }

    protected void told(long letterId) {
        em.createQuery("update Match m set m.toldAt = :now where m.letterId = :letter and m.toldAt is null")
                .setParameter("now", clock.instant()).setParameter("letter", letterId).executeUpdate();
    }

    /** The latest that began to answer a search, the latest first. */
    protected List<Match> latest(long searchId, int most) {
        return em.createQuery("select m from Match m where m.searchId = :search order by m.foundAt desc, m.id desc", Match.class)
                .setParameter("search", searchId).setMaxResults(most).getResultList();
    }

    /** Forgets what is of no use once a search has ended: all but what its letters told. */
    protected void forget(long searchId) {
        em.createQuery("delete from Known k where k.searchId = :search").setParameter("search", searchId).executeUpdate();
        em.createQuery("delete from Match m where m.searchId = :search and m.letterId is null").setParameter("search", searchId)
                .executeUpdate();
    }
}
