package bzh.rouedad.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keys for people who were given an account and have not chosen a password yet. */
@ApplicationScoped
public class Invitations {
    /** How long a key is good for. */
    public static final Duration VALIDITY = Duration.ofDays(30);

    @PersistenceContext
    EntityManager em;
    @Inject
    Accounts accounts;

    /** A new key for this person; the letter that carries it is the only place where it is written out. */
    @Transactional
    public Secret issue(long personId) {
        Secret secret = Secret.fresh();
        Instant end = Clock.systemUTC().instant().plus(VALIDITY);
        em.persist(new Invitation(em.getReference(Person.class, personId), secret, end));
        return secret;
    }

    /** Whom this key invites, while it is good; nothing changes. */
    public Optional<Person> whom(String key) {
        return open(key).map(Invitation::person);
    }

    /**
     * Uses the key up and gives its owner this password.
     *
     * @throws WeakPassword when the password does not do; the key stays good
     */
    @Transactional
    public Optional<Person> accept(String key, String password) {
        Optional<Invitation> invitation = open(key);
        invitation.ifPresent(found -> {
            accounts.choose(found.person(), password);
            found.use(Clock.systemUTC().instant());
        });
        return invitation.map(Invitation::person);
    }

    private Optional<Invitation> open(String key) {
        return key == null ? Optional.empty()
                : em.createQuery("select i from Invitation i join fetch i.person where i.hash = :hash", Invitation.class)
                        .setParameter("hash", new Secret(key).hash()).getResultStream().findFirst()
                        .filter(found -> found.isOpen(Clock.systemUTC().instant()));
    }
}
