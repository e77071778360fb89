package bzh.rouedad.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;

/**
 * Accounts that are born with a password, for the demonstration only: everybody else chooses their own, by an
 * invitation or the installation. The installation stays open to whoever holds its token.
 */
@ApplicationScoped
public class DemoAccounts {
    @Inject
    Persons persons;
    @Inject
    Accounts accounts;

    /**
     * The person with this address; made with the password when there is none. Somebody who is there already keeps name
     * and password.
     *
     * @throws WeakPassword when the password has not 12 to 256 characters
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Person make(String name, EmailAddress email, String password) {
        return persons.find(email).orElseGet(() -> {
            Person person = persons.register(name, email, Locale.FRENCH);
            accounts.choose(person, password);
            return person;
        });
    }

    /** As {@link #make}, and the person administers the whole network. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Person makeAdministrator(String name, EmailAddress email, String password) {
        Person person = make(name, email, password);
        person.makeAdministrator();
        return person;
    }
}
