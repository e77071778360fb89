package bzh.rouedad.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Personal keys for the API. */
@ApplicationScoped
public class AccessTokens {
    @PersistenceContext
    EntityManager em;

    /** A new key for the viewer; it is shown this once and kept only as a hash. */
    @Transactional
    public Secret make(Viewer viewer, String label) {
        return make(em.getReference(Person.class, viewer.personId()), label);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    protected Secret make(Person person, String label) {
        Secret secret = Secret.fresh();
        em.persist(new AccessToken(person, label, secret, Clock.systemUTC().instant()));
        return secret;
    }

    public List<AccessToken> of(Viewer viewer) {
        return em.createQuery("select t from AccessToken t where t.person.id = :person order by t.createdAt desc, t.id desc",
                AccessToken.class).setParameter("person", viewer.personId()).getResultList();
    }

    /** Takes a key of the viewer's back at once; a key of somebody else's is left alone. */
    @Transactional
    public void revoke(Viewer viewer, long tokenId) {
        em.createQuery("delete from AccessToken t where t.id = :id and t.person.id = :person")
                .setParameter("id", tokenId).setParameter("person", viewer.personId()).executeUpdate();
    }

    /** Who holds this key, unless disabled. */
    public Optional<Person> holder(String key) {
        return em.createQuery("select t from AccessToken t join fetch t.person where t.hash = :hash", AccessToken.class)
                .setParameter("hash", new Secret(key).hash()).getResultStream().findFirst()
                .map(AccessToken::person).filter(person -> !person.isDisabled());
    }
}
