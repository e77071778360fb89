package bzh.rouedad.search;

import bzh.rouedad.database.Turns;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The synonyms that hold now: the product's, until an animator makes the list the network's own. Questions are widened by
 * them when they are asked, so that a change is felt by the next one and nothing is indexed anew.
 */
@ApplicationScoped
public class SynonymList {
    /** Characters of the longest list. */
    public static final int LONGEST = 100_000;
    /** The list that holds as long as a network has none of its own. */
    static final String PRODUCT = product();
    private static final long NONE = -1;

    @PersistenceContext
    EntityManager em;
    @Inject
    Turns turns;

    private volatile Read read = new Read(NONE, Synonyms.of(PRODUCT));

    /** What an animator edits: the list, and the version of it that stands. */
    @Transactional
    public Text text() {
        return own().map(own -> new Text(own.getList(), own.getVersion(), true)).orElse(new Text(PRODUCT, NONE, false));
    }

    /**
     * Makes this list the network's own.
     *
     * @param seen version of the list the change was made from
     * @throws InvalidInput     when a line is no group of two or more words or expressions, or the list is too long
     * @throws ChangedMeanwhile when another version stands
     */
    @Transactional
    public void change(Viewer viewer, String list, long seen) {
        viewer.require(viewer.isAnimator());
        String clean = checked(list);
        turns.take("synonyms", OwnSynonyms.ID);
        Optional<OwnSynonyms> own = own();
        ChangedMeanwhile.refuseIf(seen, own.map(OwnSynonyms::getVersion).orElse(NONE));
        own.ifPresentOrElse(held -> held.change(clean, viewer.personId(), Clock.systemUTC().instant()),
                () -> em.persist(new OwnSynonyms(clean, viewer.personId(), Clock.systemUTC().instant())));
    }

    /** Lets the product's list hold again. */
    @Transactional
    public void reset(Viewer viewer) {
        viewer.require(viewer.isAnimator());
        turns.take("synonyms", OwnSynonyms.ID);
        own().ifPresent(em::remove);
    }

    /** Read anew only when somebody changed the list, on this node or another. */
    @Transactional
    protected Synonyms current() {
        List<Long> versions = em.createQuery("select o.version from OwnSynonyms o", Long.class).getResultList();
        long version = versions.isEmpty() ? NONE : versions.get(0);
        Read last = read;
        if (last.version != version) {
            Text text = text();
            last = new Read(text.version(), Synonyms.of(text.list()));
            read = last;
        }
        return last.synonyms;
    }

    private Optional<OwnSynonyms> own() {
        return Optional.ofNullable(em.find(OwnSynonyms.class, OwnSynonyms.ID));
    }

    private static String checked(String list) {
        String clean = Characters.clean(list == null ? "" : list.replace("\r\n", "\n").replace('\r', '\n')).strip();
        if (clean.length() > LONGEST) {
            throw new InvalidInput("list", "language.invalid.long", LONGEST);
        }
        int number = 0;
        for (String line : clean.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#") && !Synonyms.isGroup(line)) {
                throw new InvalidInput("list", "search.invalid.synonyms", number, Characters.cut(line.strip(), 80));
            }
        }
        return clean;
    }

    private static String product() {
        try (InputStream list = SynonymList.class.getResourceAsStream("synonyms.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The list as it stands.
     *
     * @param own whether the network made it its own
     */
    public record Text(String list, long version, boolean own) {
    }

    private record Read(long version, Synonyms synonyms) {
    }
}
