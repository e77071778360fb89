package bzh.rouedad.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Keys for people who cannot or need not sign in: whoever has one may do one thing. A purpose is a word of the room that
 * issues it and the id of what the key is for; the key is written out once, and only its hash is kept.
 */
@ApplicationScoped
public class LetterKeys {
    @PersistenceContext
    EntityManager em;

    /**
     * A new key, beside those that are good for the same already.
     *
     * @param word     what it is good for, 40 characters at most
     * @param validity how long; null for as long as nobody withdraws it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Secret issue(String word, long id, Duration validity) {
        Secret secret = Secret.fresh();
        Instant now = Clock.systemUTC().instant();
        em.persist(new LetterKey(secret, purpose(word, id), now, validity == null ? null : now.plus(validity)));
        return secret;
    }

    /** What a key of this word is for, while it is good; nothing for any other text. Nothing changes. */
    public OptionalLong id(String word, String key) {
        if (key == null) {
            return OptionalLong.empty();
        }
        Optional<String> purpose = em.createQuery("select k from LetterKey k where k.hash = :hash", LetterKey.class)
                .setParameter("hash", new Secret(key).hash()).getResultStream().findFirst()
                .filter(found -> found.isGood(Clock.systemUTC().instant())).map(LetterKey::purpose)
                .filter(found -> found.startsWith(word + ":"));
        return purpose.isEmpty() ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(purpose.get().substring(word.length() + 1)));
    }

    /** Whether a key for this was issued that nobody withdrew; one whose time is over may count until it is forgotten. */
    public boolean isIssued(String word, long id) {
        return em.createQuery("select count(k) from LetterKey k where k.purpose = :purpose", Long.class)
                .setParameter("purpose", purpose(word, id)).getSingleResult() > 0;
    }

    /** Makes all keys for this worthless. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(String word, long id) {
        em.createQuery("delete from LetterKey k where k.purpose = :purpose").setParameter("purpose", purpose(word, id))
                .executeUpdate();
    }

    /** Forgets the keys whose time is over. */
    @Transactional
    public void forgetExpired() {
        em.createQuery("delete from LetterKey k where k.expiresAt < :now").setParameter("now", Clock.systemUTC().instant())
                .executeUpdate();
    }

    private static String purpose(String word, long id) {
        return word + ":" + id;
    }
}
