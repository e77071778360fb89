package bzh.rouedad.people;

import bzh.rouedad.database.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
    Turns turns;
    @Inject
    Accounts accounts;

    /**
     * A new key for this person, unless they have chosen a password already; the letter that carries it is the only
     * place where it is written out.
     */
    @Transactional
    public Optional<Secret> issue(long personId) {
        Person person = em.find(Person.class, personId);
        if (!person.isAwaited()) {
            return Optional.empty();
        }
        Secret secret = Secret.fresh();
        em.persist(new Invitation(person, secret, Clock.systemUTC().instant().plus(VALIDITY)));
        return Optional.of(secret);
    }

    /** Whom this key invites, while it is good; nothing changes. */
    public Optional<Person> whom(String key) {
        return open(key).map(Invitation::person);
    }

    /**
     * Uses the key up, with every other key of its owner, and gives the owner this password. Of two who come with one
     * key at the same moment, one finds it used.
     *
     * @throws WeakPassword when the password does not do; the key stays good
     */
    @Transactional
    public Optional<Person> accept(String key, String password) {
        Optional<Invitation> invitation = open(key);
        if (invitation.isPresent()) {
            turns.take("person", invitation.get().person().getId());
            em.lock(invitation.get().person(), LockModeType.PESSIMISTIC_WRITE);
            em.refresh(invitation.get());
        }
        Instant now = Clock.systemUTC().instant();
        return invitation.filter(found -> found.isOpen(now)).map(found -> {
            accounts.choose(found.person(), password);
            em.createQuery("update Invitation i set i.usedAt = :now where i.person = :person and i.usedAt is null")
                    .setParameter("now", now).setParameter("person", found.person()).executeUpdate();
            return found.person();
        });
    }

    private Optional<Invitation> open(String key) {
        return key == null ? Optional.empty()
                : em.createQuery("select i from Invitation i join fetch i.person where i.hash = :hash", Invitation.class)
                        .setParameter("hash", new Secret(key).hash()).getResultStream().findFirst()
                        .filter(found -> found.isOpen(Clock.systemUTC().instant()));
    }
}
