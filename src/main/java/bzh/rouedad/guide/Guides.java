package bzh.rouedad.guide;

import bzh.rouedad.database.Doubles;
import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The publications of all spaces. */
@ApplicationScoped
public class Guides {
    private static final String WHOLE = "select g from Guide g join fetch g.space s join fetch s.circle c where ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    /** The publication with this slug, if the viewer sees it. */
    public Optional<Guide> find(Viewer viewer, String slug) {
        return viewer.bind(em.createQuery(WHOLE + "g.slug = :slug and " + viewer.clause("c"), Guide.class)
                .setParameter("slug", slug)).getResultStream().findFirst();
    }

    /** Publications of a space by title, those that were withdrawn last. */
    public List<Guide> list(Viewer viewer, Space space, int offset, int limit) {
        return viewer.bind(em.createQuery(WHOLE + "s = :space and " + viewer.clause("c") + " order by " + GuideOrder.TITLE.clause(),
                        Guide.class).setParameter("space", space))
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** Its chapters in order, those the viewer sees, with their texts: one query. */
    public List<Page> chapters(Viewer viewer, Guide guide) {
        viewer.require(viewer.sees(guide.getSpace().getCircle()));
        return viewer.bind(em.createQuery("select p from Guide g join g.chapters p join fetch p.revision"
                        + " join fetch p.space s join fetch s.circle c where g = :guide and " + viewer.clause("c")
                        + " order by index(p)", Page.class).setParameter("guide", guide)).getResultList();
    }

    /**
     * Publications of the spaces that the viewer animates that were to appear before today and did not, or were to be looked
     * through; those that wait longest first.
     */
    public List<Guide> late(Viewer viewer, LocalDate today, int limit) {
        return viewer.bind(Role.ANIMATOR, em.createQuery(WHOLE + "(g.edition = 0 and g.promise.due < :today or g.edition > 0 and g.colophon.reviewBy < :today)"
                        + " and g.status <> bzh.rouedad.guide.GuideStatus.WITHDRAWN and " + viewer.clause(Role.ANIMATOR, "c")
                        + " order by coalesce(g.promise.due, g.colophon.reviewBy), g.id", Guide.class))
                .setParameter("today", today.toString()).setMaxResults(limit).getResultList();
    }

    /** Publications the page is a chapter of, by title. */
    public List<Guide> containing(Viewer viewer, Page page) {
        return viewer.bind(em.createQuery("select g from Guide g join fetch g.space s join fetch s.circle c"
                + " join g.chapters p where p = :page and " + viewer.clause("c") + " order by g.title, g.id", Guide.class)
                .setParameter("page", page)).getResultList();
    }

    protected Set<String> slugsFrom(String start) {
        return Set.copyOf(em.createQuery("select g.slug from Guide g where g.slug like :start", String.class)
                .setParameter("start", start + "%").getResultList());
    }

    /** The space as this transaction knows it. */
    protected Space held(Space space) {
        return em.getReference(Space.class, space.getId());
    }

    /** The pages as this transaction knows them. */
    protected List<Page> held(List<Page> pages) {
        return pages.stream().map(page -> em.getReference(Page.class, page.getId())).toList();
    }

    /** The organisation as this transaction knows it. */
    protected Organisation held(Organisation organisation) {
        return em.getReference(Organisation.class, organisation.getId());
    }

    /** Those of the pages that do not lie in the trash, with their texts, in the same order. */
    protected List<Page> living(List<Page> chapters) {
        if (chapters.isEmpty()) {
            return List.of();
        }
        Map<Long, Page> living = em.createQuery("select p from Page p join fetch p.revision join fetch p.space s"
                        + " join fetch s.circle left join fetch s.organisation where p.id in :pages", Page.class)
                .setParameter("pages", chapters.stream().map(Page::getId).toList()).getResultStream()
                .collect(Collectors.toMap(Page::getId, Function.identity()));
        return chapters.stream().map(page -> living.get(page.getId())).filter(Objects::nonNull).toList();
    }

    /** Whether two people must bring out the publications of this space. */
    public boolean isApprovalDemanded(Space space) {
        return em.find(Approval.class, space.getId()) != null;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void demandApproval(Space space, boolean demanded) {
        turns.take("guide approval", space.getId());
        Approval approval = em.find(Approval.class, space.getId());
        if (demanded && approval == null) {
            em.persist(new Approval(space.getId()));
        } else if (!demanded && approval != null) {
            em.remove(approval);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Guide forEdit(long id) {
        turns.take(Guide.KIND, id);
        return em.find(Guide.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws InvalidInput when somebody made one of this name at the same moment */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void add(Guide guide) {
        try {
            em.persist(guide);
            em.flush();
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new InvalidInput("title", "language.invalid.meanwhile");
            }
            throw e;
        }
    }

    protected List<Guide> unguarded(Collection<Long> ids) {
        return em.createQuery(WHOLE + "g.id in :ids", Guide.class).setParameter("ids", ids).getResultList();
    }

    protected List<Page> withChapters(Guide guide) {
        return em.createQuery("select p from Guide g join g.chapters p join fetch p.space s join fetch s.circle"
                + " where g = :guide order by index(p)", Page.class).setParameter("guide", guide).getResultList();
    }

    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select g.id from Guide g where g.id > :after order by g.id", Long.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }

    /** Publications that came out without an edition, whoever sees them, by their ids. */
    protected List<Guide> withoutEdition(long after, int limit) {
        return em.createQuery("select g from Guide g where g.id > :after and g.edition = 0 and g.status in :out"
                        + " order by g.id", Guide.class)
                .setParameter("after", after).setParameter("out", EnumSet.of(GuideStatus.PUBLISHED, GuideStatus.REVISED))
                .setMaxResults(limit).getResultList();
    }

    /** Promises that are still to be kept and that were not read into a day, by the ids of their publications. */
    protected Map<Long, String> undated(long after, int limit) {
        return em.createQuery("select g.id, g.promise.announced from Guide g where g.id > :after"
                        + " and g.promise.announced is not null and g.promise.due is null and g.status not in :settled"
                        + " order by g.id", Object[].class)
                .setParameter("after", after).setParameter("settled", EnumSet.of(GuideStatus.PUBLISHED, GuideStatus.REVISED,
                        GuideStatus.WITHDRAWN)).setMaxResults(limit).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** Notes the day of a promise, unless another one was made meanwhile. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected boolean date(long id, String announced, LocalDate day) {
        turns.take(Guide.KIND, id);
        return em.createQuery("update Guide g set g.promise.due = :day where g.id = :id and g.promise.announced = :announced"
                        + " and g.promise.due is null").setParameter("day", day.toString()).setParameter("id", id)
                .setParameter("announced", announced).executeUpdate() > 0;
    }

    /** Its readers have the first edition from now on; when it was changed stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void haveFirstEdition(long id, Instant then) {
        em.createQuery("update Guide g set g.edition = 1, g.editionAt = :then where g.id = :id and g.edition = 0")
                .setParameter("then", then).setParameter("id", id).executeUpdate();
    }
}
