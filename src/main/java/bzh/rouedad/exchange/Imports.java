package bzh.rouedad.exchange;

import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.PagePolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Imports and their reports. */
@ApplicationScoped
@Transactional
public class Imports {
    @PersistenceContext
    EntityManager em;
    @Inject
    Circles circles;

    /** The import with this id, for those who import into its space. */
    public Optional<Import> find(Viewer viewer, long id) {
        return em.createQuery("select i from Import i join fetch i.space s join fetch s.circle where i.id = :id", Import.class)
                .setParameter("id", id).getResultStream().findFirst()
                .filter(found -> PagePolicy.mayImport(viewer, found.getSpace()));
    }

    /** The report, in the order in which it was written. */
    public List<ReportLine> lines(Viewer viewer, Import of) {
        viewer.require(PagePolicy.mayImport(viewer, of.getSpace()));
        return em.createQuery("select l from ReportLine l where l.importId = :import order by l.position, l.id", ReportLine.class)
                .setParameter("import", of.getId()).getResultList();
    }

    protected Import add(Space space, long personId, String archive, String name, Instant now) {
        Import made = new Import(em.getReference(Space.class, space.getId()), personId, archive, name, now);
        em.persist(made);
        em.flush();
        return made;
    }

    /** The oldest import that is not finished, with its space. */
    protected Optional<Import> next() {
        return em.createQuery("select i from Import i join fetch i.space s join fetch s.circle where i.state in"
                + " (bzh.rouedad.exchange.ImportState.WAITING, bzh.rouedad.exchange.ImportState.RUNNING) order by i.id",
                Import.class).setMaxResults(1).getResultStream().findFirst();
    }

    /** Who handed it in, as the roles are now. */
    protected Viewer owner(Import of) {
        return circles.viewer(em.find(Person.class, of.getPersonId()));
    }

    /** Begins, with an empty report: what an interrupted run wrote is written again. */
    protected void begin(Import of, int files) {
        em.createQuery("delete from ReportLine l where l.importId = :import").setParameter("import", of.getId()).executeUpdate();
        em.find(Import.class, of.getId()).begin(files);
    }

    protected void settle(Import of, Consumer<Import> how) {
        how.accept(em.find(Import.class, of.getId()));
    }

    protected void write(ReportLine line) {
        em.persist(line);
    }
}
