package bzh.rouedad.file;

import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.extraction.Extracted;
import bzh.rouedad.extraction.Format;
import bzh.rouedad.extraction.Refusal;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words inside files, kept by the hash of the bytes; and what is still to be read. */
@ApplicationScoped
@Transactional
public class FileTexts {
    /** Reading that came to no end so many times is not begun again: it may be what ended the server each time. */
    private static final int MOST_ATTEMPTS = 3;

    @PersistenceContext
    EntityManager em;
    @Inject
    Ledger ledger;

    /** Whether the words inside this file, which the viewer found, are searched. */
    public TextState state(StoredFile file) {
        if (Format.of(file.getMediaType()).isEmpty()) {
            return TextState.NO_TEXT;
        }
        return Optional.ofNullable(em.find(FileText.class, file.getSha256())).map(FileText::state).orElse(TextState.WAITING);
    }

    /** Words by hash, as far as there are any. */
    protected Map<String, String> words(Collection<String> hashes) {
        Map<String, String> words = new HashMap<>();
        if (!hashes.isEmpty()) {
            em.createQuery("select t.sha256, t.words from FileText t where t.sha256 in :hashes and t.words is not null", Object[].class)
                    .setParameter("hashes", hashes).getResultList().forEach(row -> words.put((String) row[0], (String) row[1]));
        }
        return words;
    }

    /** Bytes to be read, and what they are. */
    record Task(String sha256, Format format) {
    }

    /** Begins with the latest file that was not read yet; those in the trash wait until they are taken back. */
    protected Optional<Task> begin() {
        Optional<StoredFile> file = em.createQuery("select f from StoredFile f where f.trashedAt is null and f.mediaType in :types and not exists"
                        + " (select t.sha256 from FileText t where t.sha256 = f.sha256 and (t.words is not null or t.refusal is not null))"
                        + " order by f.changedAt desc, f.id desc", StoredFile.class)
                .setParameter("types", Format.allMediaTypes()).setMaxResults(1).getResultStream().findFirst();
        return file.flatMap(found -> attempt(new Task(found.getSha256(), Format.of(found.getMediaType()).orElseThrow())));
    }

    private Optional<Task> attempt(Task task) {
        FileText text = em.find(FileText.class, task.sha256());
        if (text == null) {
            text = new FileText(task.sha256());
            em.persist(text);
        }
        text.begin(Clock.systemUTC().instant());
        if (text.attempts() <= MOST_ATTEMPTS) {
            return Optional.of(task);
        }
        text.end(new Extracted(null, Refusal.GIVEN_UP), Clock.systemUTC().instant());
        return begin();
    }

    /** Keeps what came out, and has all who keep copies of texts read the files again that hold these bytes. */
    protected void end(Task task, Extracted extracted) {
        em.find(FileText.class, task.sha256()).end(extracted, Clock.systemUTC().instant());
        if (extracted.text() != null) {
            em.createQuery("select f from StoredFile f join fetch f.circle where f.sha256 = :hash and f.trashedAt is null", StoredFile.class)
                    .setParameter("hash", task.sha256()).getResultList()
                    .forEach(file -> ledger.record(Viewer.stranger(), Verb.EXTRACTED, file.ref(), file.circle(), null));
        }
    }

    /** The one who was to read leaves; the file waits for the next. */
    protected void leaveOff(Task task) {
        em.find(FileText.class, task.sha256()).leaveOff();
    }
}
