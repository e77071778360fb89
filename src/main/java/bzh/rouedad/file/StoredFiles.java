package bzh.rouedad.file;

import bzh.rouedad.people.Circle;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The files people put in. */
@ApplicationScoped
public class StoredFiles {
    @PersistenceContext
    EntityManager em;
    @Inject
    FileStore store;

    /** The file, if the viewer may see it. */
    public Optional<StoredFile> find(Viewer viewer, long id) {
        return viewer.bind(em.createQuery("select f from StoredFile f join f.circle c where f.id = :id and "
                + viewer.clause("c"), StoredFile.class).setParameter("id", id)).getResultStream().findFirst();
    }

    /** Keeps a picture for the circle; the same bytes under the same name are kept once. The type was found by its bytes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public StoredFile keep(Viewer viewer, Circle circle, String name, String mediaType, byte[] content) {
        String hash = store.keep(content);
        return em.createQuery("select f from StoredFile f where f.circle = :circle and f.sha256 = :hash"
                        + " and f.name = :name", StoredFile.class)
                .setParameter("circle", circle).setParameter("hash", hash).setParameter("name", name)
                .getResultStream().findFirst().orElseGet(() -> {
                    StoredFile file = new StoredFile(em.getReference(Circle.class, circle.getId()), name, mediaType, content.length, hash,
                            viewer.personIdOrNull(), Clock.systemUTC().instant());
                    em.persist(file);
                    return file;
                });
    }
}
