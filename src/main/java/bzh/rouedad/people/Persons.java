package bzh.rouedad.people;

import bzh.rouedad.database.Doubles;
import bzh.rouedad.language.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The people with an account. */
@ApplicationScoped
public class Persons {
    @PersistenceContext
    EntityManager em;

    public Optional<Person> find(long id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    public Optional<Person> find(EmailAddress email) {
        return em.createQuery("select p from Person p where p.emailKey = :key", Person.class)
                .setParameter("key", email.key()).getResultStream().findFirst();
    }

    /** Display names by person id, in one query: for histories and lists. */
    public Map<Long, String> names(Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select p.id, p.name from Person p where p.id in :ids", Object[].class)
                    .setParameter("ids", ids).getResultList()
                    .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }

    /** Whether anybody runs the network yet. */
    public boolean haveAdministrator() {
        return em.createQuery("select count(p) from Person p where p.administrator = true", Long.class)
                .getSingleResult() > 0;
    }

    /**
     * Makes an account without a password: its owner chooses one by an {@link Invitations invitation}.
     *
     * @throws InvalidInput when somebody made an account for the address at the same moment
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Person register(String name, EmailAddress email, Locale language) {
        Person person = new Person(name, email, language, Clock.systemUTC().instant());
        try {
            em.persist(person);
            em.flush();
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new InvalidInput("email", "people.invalid.meanwhile");
            }
            throw e;
        }
        return person;
    }
}
