package bzh.rouedad.guide;

import bzh.rouedad.binding.Form;
import bzh.rouedad.binding.Problem;
import bzh.rouedad.file.BytesInUse;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of editions, and what is still to be made. */
@ApplicationScoped
@Transactional
public class Documents implements BytesInUse {
    /** Making that came to no end so many times is not begun again: it may be what ended the server each time. */
    private static final int MOST_ATTEMPTS = 3;

    @PersistenceContext
    EntityManager em;
    @Inject
    Guides guides;
    @Inject
    Editions editions;

    /** What there is of an edition, in the order of the forms; those that nobody began with are absent. */
    public List<EditionDocument> of(Viewer viewer, Edition edition) {
        viewer.require(viewer.sees(edition.getGuide().getSpace().getCircle()));
        return em.createQuery("select d from EditionDocument d where d.edition = :edition", EditionDocument.class)
                .setParameter("edition", edition).getResultStream()
                .sorted((one, other) -> one.getForm().compareTo(other.getForm())).toList();
    }

    @Override
    public List<String> named(Collection<String> hashes) {
        return em.createQuery("select d.sha256 from EditionDocument d where d.sha256 in :hashes", String.class)
                .setParameter("hashes", hashes).getResultList();
    }

    /**
     * A file to be made.
     *
     * @param struck how many chapters of the edition were taken out when it was begun
     */
    record Task(long guideId, long editionId, Form form, long struck) {
    }

    /** Begins with the first form that is missing of the latest edition that misses one. */
    protected Optional<Task> begin() {
        Optional<Edition> edition = em.createQuery("select e from Edition e join fetch e.guide where (select count(d)"
                        + " from EditionDocument d where d.edition = e and (d.sha256 is not null or d.problem is not null)) < :forms"
                        + " order by e.publishedAt desc, e.id desc", Edition.class)
                .setParameter("forms", (long) Form.values().length).setMaxResults(1).getResultStream().findFirst();
        return edition.flatMap(this::attempt);
    }

    private Optional<Task> attempt(Edition edition) {
        guides.forEdit(edition.getGuide().getId());
        List<EditionDocument> begun = em.createQuery("select d from EditionDocument d where d.edition = :edition", EditionDocument.class)
                .setParameter("edition", edition).getResultList();
        Set<Form> done = begun.stream().filter(document -> document.isMade() || document.getProblem() != null)
                .map(EditionDocument::getForm).collect(Collectors.toSet());
        return EnumSet.allOf(Form.class).stream().filter(form -> !done.contains(form)).findFirst().flatMap(form -> {
            EditionDocument document = begun.stream().filter(each -> each.getForm() == form).findFirst()
                    .orElseGet(() -> new EditionDocument(edition, form, Clock.systemUTC().instant()));
            em.persist(document);
            if (document.attempt() > MOST_ATTEMPTS) {
                document.giveUp(Problem.BROKEN, Clock.systemUTC().instant());
                em.flush();
                return begin();
            }
            return Optional.of(new Task(edition.getGuide().getId(), edition.getId(), form, editions.struck(edition.getId())));
        });
    }

    /** Notes what was made; nothing when a chapter was taken out meanwhile, so that it is made anew. */
    protected void end(Task task, String sha256, long size) {
        find(task).ifPresent(document -> document.keep(sha256, size, Clock.systemUTC().instant()));
    }

    /** Notes why nothing was made. */
    protected void giveUp(Task task, Problem why) {
        find(task).ifPresent(document -> document.giveUp(why, Clock.systemUTC().instant()));
    }

    /** Notes that somebody else ended it: that was no try. */
    protected void leaveOff(Task task) {
        find(task).ifPresent(EditionDocument::leaveOff);
    }

    private Optional<EditionDocument> find(Task task) {
        guides.forEdit(task.guideId());
        return em.createQuery("select d from EditionDocument d where d.edition.id = :edition and d.form = :form", EditionDocument.class)
                .setParameter("edition", task.editionId()).setParameter("form", task.form()).getResultStream().findFirst()
                .filter(document -> editions.struck(task.editionId()) == task.struck());
    }

    /** Forgets the files of an edition: from now on nobody gets them, and they are made anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void forget(Edition edition) {
        em.createQuery("delete from EditionDocument d where d.edition = :edition").setParameter("edition", edition).executeUpdate();
    }
}
