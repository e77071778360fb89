package bzh.rouedad.people;

import bzh.rouedad.database.Doubles;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** People who get letters without having an account. Rooms that write to them ask for each thing anew whether it was them. */
@ApplicationScoped
public class Correspondents {
    /** How long one who was asked may take to answer; then it is forgotten that anybody asked. */
    public static final Duration PATIENCE = Duration.ofDays(7);

    @PersistenceContext
    EntityManager em;
    @Inject
    ConfirmationLimit limit;
    @Inject
    Instance<CorrespondentRows> rows;

    public Optional<Correspondent> find(long id) {
        return Optional.ofNullable(em.find(Correspondent.class, id));
    }

    /**
     * Whoever has this address, to be asked whether it was them; the act that calls sends the question.
     *
     * @param typed an address as somebody typed it
     * @param place where the request comes from
     * @throws InvalidInput    at {@code email} when it has not the form of an address
     * @throws TooManyAttempts when this address was asked too often today, or too much came from that place within the hour
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Correspondent toAsk(String typed, Locale language, String place) {
        EmailAddress email = EmailAddress.of(typed).orElseThrow(() -> new InvalidInput("email", "people.invalid.email"));
        limit.count(email.key(), place);
        return known(email).orElseGet(() -> register(email, language));
    }

    /** Whoever had these addresses in what is entered afterwards, by key: nobody is asked, and nothing is confirmed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, Correspondent> recall(Collection<EmailAddress> emails, Locale language) {
        Map<String, Correspondent> found = new HashMap<>();
        em.createQuery("select c from Correspondent c where c.emailKey in :keys", Correspondent.class)
                .setParameter("keys", emails.stream().map(EmailAddress::key).toList()).getResultStream().forEach(each -> found.put(each.emailKey(), each));
        emails.forEach(email -> found.computeIfAbsent(email.key(), key -> {
            Correspondent made = new Correspondent(email, Messages.closest(language), Clock.systemUTC().instant());
            em.persist(made);
            return made;
        }));
        // Once for all of them: each flush looks at everything that was read.
        em.flush();
        return found;
    }

    private Optional<Correspondent> known(EmailAddress email) {
        return em.createQuery("select c from Correspondent c where c.emailKey = :key", Correspondent.class)
                .setParameter("key", email.key()).getResultStream().findFirst();
    }

    private Correspondent register(EmailAddress email, Locale language) {
        Correspondent correspondent = new Correspondent(email, Messages.closest(language), Clock.systemUTC().instant());
        try {
            em.persist(correspondent);
            em.flush();
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new InvalidInput("email", "people.correspondent.meanwhile");
            }
            throw e;
        }
        return correspondent;
    }

    /** The owner said that it was them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirm(long id) {
        find(id).ifPresent(found -> found.confirm(Clock.systemUTC().instant()));
    }

    /** Forgets those among these who never confirmed anything within {@link #PATIENCE} and whom no row names any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(Collection<Long> ids) {
        List<Long> unnamed = ids.stream().filter(id -> rows.stream().noneMatch(room -> room.isNamed(id))).toList();
        if (!unnamed.isEmpty()) {
            em.createQuery("delete from Correspondent c where c.id in :ids and c.confirmedAt is null and c.madeAt < :before")
                    .setParameter("ids", unnamed).setParameter("before", Clock.systemUTC().instant().minus(PATIENCE)).executeUpdate();
        }
    }
}
