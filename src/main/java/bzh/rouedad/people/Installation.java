package bzh.rouedad.people;

import bzh.rouedad.database.Doubles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/**
 * The making of the first administrator, once ever, by whoever holds the token that the operator set or read in the
 * log. The row that records it has a fixed key, so that two at the same time cannot both succeed.
 */
@ApplicationScoped
public class Installation {
    @PersistenceContext
    EntityManager em;
    @Inject
    Persons persons;
    @Inject
    Accounts accounts;
    @Inject
    AccessTokens tokens;

    private volatile String token;

    public boolean isDone() {
        return em.createNativeQuery("select count(*) from people_installation").getSingleResult() instanceof Number rows
                && rows.longValue() > 0;
    }

    /** Opens the installation under this token, or under a fresh one; answers the token. */
    public String open(Optional<String> given) {
        token = given.orElseGet(() -> Secret.fresh().text());
        return token;
    }

    /** Whether the token is the one the installation was opened with and nobody has used it yet. */
    public boolean accepts(String candidate) {
        return token != null && candidate != null && !isDone() && MessageDigest.isEqual(
                token.getBytes(StandardCharsets.UTF_8), candidate.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes the first administrator and a first API token of theirs.
     *
     * @throws NotAllowed   when the token is wrong or was used, be it by somebody at the same moment
     * @throws WeakPassword when the password does not do; the token stays good
     */
    @Transactional
    public Founded found(String candidate, String name, EmailAddress email, String password, Locale language) {
        if (!accepts(candidate)) {
            throw new NotAllowed();
        }
        record();
        Person person = persons.find(email).orElseGet(() -> persons.register(name, email, language));
        person.makeAdministrator();
        accounts.choose(person, password);
        return new Founded(person, tokens.make(person, "installation"));
    }

    private void record() {
        try {
            em.createNativeQuery("insert into people_installation (id, done_at) values (1, ?)")
                    .setParameter(1, Clock.systemUTC().millis()).executeUpdate();
        } catch (PersistenceException e) {
            if (Doubles.isDouble(e)) {
                throw new NotAllowed();
            }
            throw e;
        }
    }

    /** The first administrator and their first API token. */
    public record Founded(Person person, Secret token) {
    }
}
