package bzh.rouedad.file;

import bzh.rouedad.database.Turns;
import bzh.rouedad.file.PictureRoom.Smaller;
import bzh.rouedad.people.Circle;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files people put in. */
@ApplicationScoped
public class StoredFiles {
    private static final String LIVING = "select f from StoredFile f join f.circle c where f.trashedAt is null and ";

    @PersistenceContext
    EntityManager em;
    @Inject
    FileStore store;
    @Inject
    Turns turns;

    /** The file, if the viewer may see it and it is not in the trash. */
    public Optional<StoredFile> find(Viewer viewer, long id) {
        return viewer.bind(em.createQuery(LIVING + "f.id = :id and " + viewer.clause("c"), StoredFile.class)
                .setParameter("id", id)).getResultStream().findFirst();
    }

    /** The file of this very space, if the viewer may see it and it is not in the trash. */
    public Optional<StoredFile> find(Viewer viewer, Space space, long id) {
        return viewer.bind(em.createQuery(LIVING + "f.id = :id and c = :circle and " + viewer.clause("c"), StoredFile.class)
                .setParameter("id", id).setParameter("circle", space.getCircle())).getResultStream().findFirst();
    }

    /** Files of a space by name. */
    public List<StoredFile> list(Viewer viewer, Space space, int offset, int limit) {
        return viewer.bind(em.createQuery(LIVING + "c = :circle and " + viewer.clause("c") + " order by f.name, f.id", StoredFile.class)
                .setParameter("circle", space.getCircle())).setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    /** Files of a space, those that came or changed last first. */
    public List<StoredFile> latest(Viewer viewer, Space space, int limit) {
        return viewer.bind(em.createQuery(LIVING + "c = :circle and " + viewer.clause("c") + " order by f.changedAt desc, f.id desc", StoredFile.class)
                .setParameter("circle", space.getCircle())).setMaxResults(limit).getResultList();
    }

    public long count(Viewer viewer, Space space) {
        return viewer.bind(em.createQuery("select count(f) from StoredFile f join f.circle c where f.trashedAt is null and c = :circle and "
                + viewer.clause("c"), Long.class).setParameter("circle", space.getCircle())).getSingleResult();
    }

    /** Pictures of a space whose name or description holds these words, in capitals or not; the latest first. */
    public List<StoredFile> pictures(Viewer viewer, Space space, String typed, int limit) {
        String words = "%" + typed.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        return viewer.bind(em.createQuery(LIVING + "c = :circle and f.mediaType in :shown and " + viewer.clause("c")
                        + " and (lower(f.name) like :words escape '!' or lower(f.description) like :words escape '!')"
                        + " order by f.changedAt desc, f.id desc", StoredFile.class)
                .setParameter("circle", space.getCircle()).setParameter("shown", PictureKind.SHOWN)
                .setParameter("words", words)).setMaxResults(limit).getResultList();
    }

    /** Pictures of a space that every document can hold, with smaller forms where they are large; the latest first. */
    public List<StoredFile> resizable(Viewer viewer, Space space, int limit) {
        return viewer.bind(em.createQuery(LIVING + "c = :circle and f.mediaType in :resized and " + viewer.clause("c")
                        + " order by f.changedAt desc, f.id desc", StoredFile.class)
                .setParameter("circle", space.getCircle()).setParameter("resized", PictureKind.RESIZED))
                .setMaxResults(limit).getResultList();
    }

    /** What lies in the trash of the space, the latest first, {@code limit} at most; for those who fill it. */
    public List<StoredFile> trashed(Viewer viewer, Space space, int limit) {
        viewer.require(FilePolicy.mayTrash(viewer, space));
        return em.createQuery("select f from StoredFile f where f.trashedAt is not null and f.circle = :circle"
                        + " order by f.trashedAt desc, f.id desc", StoredFile.class)
                .setParameter("circle", space.getCircle()).setMaxResults(limit).getResultList();
    }

    /** Versions of a file that the viewer found, newest first. */
    public List<FileVersion> versions(Viewer viewer, StoredFile file) {
        return viewer.bind(em.createQuery("select v from FileVersion v join v.file f join f.circle c where f = :file and "
                        + viewer.clause("c") + " order by v.number desc", FileVersion.class)
                .setParameter("file", file)).getResultList();
    }

    /** One version of a file that the viewer found. */
    public Optional<FileVersion> version(Viewer viewer, StoredFile file, int number) {
        return viewer.bind(em.createQuery("select v from FileVersion v join v.file f join f.circle c where f = :file and v.number = :number and "
                        + viewer.clause("c"), FileVersion.class)
                .setParameter("file", file).setParameter("number", number)).getResultStream().findFirst();
    }

    /** The version of a file that lies in no trash, if everybody who belongs to these readers may see it. */
    public Optional<FileVersion> version(Circle readers, long id, int number) {
        return em.createQuery("select v from FileVersion v join fetch v.file f join fetch f.circle where f.id = :id"
                        + " and f.trashedAt is null and v.number = :number", FileVersion.class)
                .setParameter("id", id).setParameter("number", number).getResultStream()
                .filter(version -> version.getFile().circle().isSeenByAllOf(readers)).findFirst();
    }

    /** A file that was kept, and whether it was not there before. */
    public record Kept(StoredFile file, boolean fresh) {
    }

    /**
     * Keeps a file for the circle; the same bytes under the same name are kept once. Whether the viewer may put it there was
     * asked before.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Kept keep(Viewer viewer, Circle circle, PreparedFile prepared, FileFacts facts) {
        String hash = store.keep(prepared.content());
        return em.createQuery("select f from StoredFile f where f.circle = :circle and f.sha256 = :hash"
                        + " and f.name = :name and f.trashedAt is null", StoredFile.class)
                .setParameter("circle", circle).setParameter("hash", hash).setParameter("name", prepared.name())
                .getResultStream().findFirst().map(held -> new Kept(held, false)).orElseGet(() -> {
                    StoredFile file = new StoredFile(em.getReference(Circle.class, circle.getId()), prepared.name(), facts,
                            viewer.personIdOrNull(), Clock.systemUTC().instant());
                    addVersion(viewer, file, prepared, hash);
                    return new Kept(file, true);
                });
    }

    /** A file of the space that lies in no trash, whoever sees it. */
    protected Optional<StoredFile> in(Space space, long id) {
        return em.createQuery("select f from StoredFile f where f.id = :id and f.circle = :circle and f.trashedAt is null",
                StoredFile.class).setParameter("id", id).setParameter("circle", space.getCircle()).getResultStream().findFirst();
    }

    /** What the file shows now, as something that may be kept elsewhere. */
    protected PreparedFile prepared(StoredFile file) {
        FileVersion shown = em.createQuery("select v from FileVersion v where v.file = :file and v.number = :number",
                FileVersion.class).setParameter("file", file).setParameter("number", file.getNumber()).getSingleResult();
        return new PreparedFile(file.getName(), shown.getMediaType(), store.read(shown.getSha256()), shown.getWidth(),
                shown.getHeight(), shown.variants().stream()
                        .map(form -> new Smaller(form.getWidth(), store.read(form.getSha256()))).toList());
    }

    /** Lets the file show these bytes from now on, under its next number; answers false when it shows them already. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected boolean renew(Viewer viewer, StoredFile file, PreparedFile prepared) {
        String hash = store.keep(prepared.content());
        boolean other = !hash.equals(file.getSha256());
        if (other) {
            addVersion(viewer, file, prepared, hash);
        }
        return other;
    }

    private void addVersion(Viewer viewer, StoredFile file, PreparedFile prepared, String hash) {
        Instant now = Clock.systemUTC().instant();
        List<FileVariant> variants = prepared.smaller().stream().map(form ->
                new FileVariant(form.width(), form.content().length, store.keep(form.content()))).toList();
        file.show(prepared, hash, now);
        em.persist(file);
        em.persist(new FileVersion(file, prepared, hash, variants, viewer.personIdOrNull(), now));
    }

    /** A file of the space for a change, locked until the transaction ends; in the trash or not, as asked for. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected Optional<StoredFile> forEdit(Space space, long id, boolean inTrash) {
        turns.take(StoredFile.KIND, id);
        return Optional.ofNullable(em.find(StoredFile.class, id, LockModeType.PESSIMISTIC_WRITE)).filter(file -> {
            em.refresh(file);
            return file.isIn(space.getCircle()) && inTrash == (file.getTrashedAt() != null);
        });
    }

    /** Waits for the turn at many files, before {@link #forEdit} takes each. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void takeTurns(Collection<Long> ids) {
        turns.takeAll(StoredFile.KIND, ids);
    }

    /** Lets a file that was read for a change belong to another circle. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void move(StoredFile file, Circle circle) {
        file.moveTo(em.getReference(Circle.class, circle.getId()));
    }

    /** Those of these hashes that any row names, be it of an older version or of a file in the trash. */
    @Transactional
    protected List<String> named(Collection<String> hashes) {
        return em.createQuery("select v.sha256 from FileVersion v where v.sha256 in :hashes"
                        + " union select t.sha256 from FileVersion v join v.variants t where t.sha256 in :hashes"
                        + " union select f.sha256 from StoredFile f where f.sha256 in :hashes", String.class)
                .setParameter("hashes", hashes).getResultList();
    }

    /** Files with the spaces they lie in, whoever sees them; those in the trash are left out. */
    protected List<Object[]> unguarded(Collection<Long> ids) {
        return em.createQuery("select f, s from StoredFile f, Space s where s.circle = f.circle and f.trashedAt is null and f.id in :ids",
                Object[].class).setParameter("ids", ids).getResultList();
    }

    protected List<Long> idsAfter(long after, int limit) {
        return em.createQuery("select f.id from StoredFile f where f.trashedAt is null and f.id > :after order by f.id", Long.class)
                .setParameter("after", after).setMaxResults(limit).getResultList();
    }
}
