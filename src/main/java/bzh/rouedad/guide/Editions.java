package bzh.rouedad.guide;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The editions of publications. Whoever sees a publication sees its editions, whatever became of its pages. */
@ApplicationScoped
public class Editions {
    /** Characters of HTML that are held in memory at once, all chapters of an edition together. */
    static final long LONGEST = 16L << 20;
    private static final String WHOLE =
            "select e from Edition e join fetch e.guide g join fetch g.space s join fetch s.circle c where ";

    @PersistenceContext
    EntityManager em;
    @Inject
    Guides guides;

    /** The edition with this number, if the viewer sees the publication. */
    public Optional<Edition> find(Viewer viewer, String guide, int number) {
        return viewer.bind(em.createQuery(WHOLE + "g.slug = :slug and e.number = :number and "
                        + viewer.clause("c"), Edition.class)
                .setParameter("slug", guide).setParameter("number", number)).getResultStream().findFirst();
    }

    /** The edition readers have; empty before the first. */
    public Optional<Edition> current(Viewer viewer, Guide guide) {
        return guide.getEdition() == 0 ? Optional.empty() : find(viewer, guide.getSlug(), guide.getEdition());
    }

    /** All editions of a publication, the latest first. */
    public List<Edition> of(Viewer viewer, Guide guide) {
        return viewer.bind(em.createQuery(WHOLE + "g = :guide and " + viewer.clause("c")
                        + " order by e.number desc", Edition.class)
                .setParameter("guide", guide)).getResultList();
    }

    /** Its table of contents. */
    public List<ChapterLine> chapters(Viewer viewer, Edition edition) {
        viewer.require(viewer.sees(edition.getGuide().getSpace().getCircle()));
        return lines(edition);
    }

    /** The chapter with this address, with its text. */
    public Optional<EditionChapter> chapter(Viewer viewer, Edition edition, String slug) {
        viewer.require(viewer.sees(edition.getGuide().getSpace().getCircle()));
        return em.createQuery("select c from EditionChapter c where c.edition = :edition and c.slug = :slug",
                        EditionChapter.class)
                .setParameter("edition", edition).setParameter("slug", slug).getResultStream().findFirst();
    }

    /** Its chapters with their texts, in their order; none when they are longer than {@link #LONGEST} together. */
    public List<EditionChapter> texts(Viewer viewer, Edition edition) {
        viewer.require(viewer.sees(edition.getGuide().getSpace().getCircle()));
        return length(edition.getId()) > LONGEST ? List.of() : texts(edition);
    }

    /** What was found wrong in it, the first first. */
    public List<Erratum> errata(Viewer viewer, Edition edition) {
        viewer.require(viewer.sees(edition.getGuide().getSpace().getCircle()));
        return em.createQuery("select x from Erratum x where x.edition = :edition order by x.at, x.id", Erratum.class)
                .setParameter("edition", edition).getResultList();
    }

    /** What is different in it from the edition before; nothing for the first. */
    public Optional<Changes> changes(Viewer viewer, Edition edition) {
        return find(viewer, edition.getGuide().getSlug(), edition.getNumber() - 1)
                .map(before -> Changes.between(lines(before), chapters(viewer, edition)));
    }

    /** What is different in the work in progress from the edition readers have, as far as the viewer sees its pages. */
    public Optional<Changes> since(Viewer viewer, Guide guide) {
        List<ChapterLine> now = guides.chapters(viewer, guide).stream().map(Editions::line).toList();
        return current(viewer, guide).map(edition -> Changes.between(lines(edition), now));
    }

    private static ChapterLine line(Page page) {
        return new ChapterLine(page.getId(), page.getRevision().getId(), page.getTitle(), page.getUrl());
    }

    private List<ChapterLine> lines(Edition edition) {
        return em.createQuery("select c.pageId, c.revisionId, c.title, c.slug, c.struckAt, c.readingSeconds from EditionChapter c"
                        + " where c.edition = :edition order by c.position", Object[].class)
                .setParameter("edition", edition).getResultStream()
                .map(row -> new ChapterLine((Long) row[0], (Long) row[1], (String) row[2], edition.getUrl() + "/" + row[3],
                        row[4] != null, row[5] == null ? 0 : (Integer) row[5])).toList();
    }

    /** Titles of the chapters readers have of these publications; none before the first edition. */
    protected List<String> titles(Guide guide) {
        return em.createQuery("select c.title from EditionChapter c where c.edition.guide = :guide"
                        + " and c.edition.number = :number and c.struckAt is null order by c.position", String.class)
                .setParameter("guide", guide).setParameter("number", guide.getEdition()).getResultList();
    }

    /** Whether the edition readers have says the same as this one, which is not kept. */
    protected boolean says(Guide guide, Edition other, List<FrozenChapter> chapters) {
        Edition current = em.createQuery("select e from Edition e where e.guide = :guide and e.number = :number",
                        Edition.class)
                .setParameter("guide", guide).setParameter("number", guide.getEdition()).getSingleResult();
        List<String> texts = em.createQuery("select c from EditionChapter c where c.edition = :edition order by c.position",
                EditionChapter.class).setParameter("edition", current).getResultStream()
                .map(chapter -> chapter.getLanguage()
                        + "\n" + chapter.getTitle() + "\n" + chapter.getHtml()).toList();
        return current.saysAsMuch(other) && texts.equals(chapters.stream()
                .map(chapter -> chapter.page().getRevision().getLanguage() + "\n"
                        + chapter.title() + "\n" + chapter.html()).toList());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void add(Edition edition, List<FrozenChapter> chapters) {
        em.persist(edition);
        for (int i = 0; i < chapters.size(); i++) {
            em.persist(new EditionChapter(edition, i + 1, chapters.get(i)));
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected void add(Erratum erratum) {
        em.persist(erratum);
    }

    /** The edition as this transaction knows it. */
    protected Edition held(Edition edition) {
        return em.find(Edition.class, edition.getId());
    }

    /** The edition with this id, whoever asks. */
    protected Edition held(long id) {
        return em.createQuery(WHOLE + "e.id = :id", Edition.class).setParameter("id", id).getSingleResult();
    }

    /** Its chapters with their texts, in their order, whoever asks. */
    protected List<EditionChapter> texts(Edition edition) {
        return em.createQuery("select c from EditionChapter c where c.edition = :edition order by c.position", EditionChapter.class)
                .setParameter("edition", edition).getResultList();
    }

    /** Characters of HTML, all its chapters together. */
    protected long length(long id) {
        return em.createQuery("select sum(length(c.html)) from EditionChapter c where c.edition.id = :id", Number.class)
                .setParameter("id", id).getSingleResult().longValue();
    }

    /** How many of its chapters were taken out. */
    protected long struck(long id) {
        return em.createQuery("select count(c) from EditionChapter c where c.edition.id = :id and c.struckAt is not null", Long.class)
                .setParameter("id", id).getSingleResult();
    }

    /** Chapters whose words nobody counted, with their texts, for a change. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected List<EditionChapter> untimed(int limit) {
        return em.createQuery("select c from EditionChapter c where c.readingSeconds is null order by c.id",
                        EditionChapter.class).setMaxResults(limit).getResultList();
    }

    /** A chapter for striking it out. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Optional<EditionChapter> forStriking(Edition edition, String slug) {
        return em.createQuery("select c from EditionChapter c where c.edition = :edition and c.slug = :slug",
                        EditionChapter.class)
                .setParameter("edition", edition).setParameter("slug", slug).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }
}
