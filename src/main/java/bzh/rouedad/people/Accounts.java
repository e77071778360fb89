package bzh.rouedad.people;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** Signing in, and what persons change about themselves. */
@ApplicationScoped
public class Accounts {
    @Inject
    Persons persons;
    @Inject
    Attempts attempts;

    /**
     * The person with this address and password; nothing for an unknown address, a wrong password, a disabled account
     * and one whose password was never chosen alike. {@code from} is where the attempt comes from.
     *
     * @throws TooManyAttempts after too many failures for the address or from the place
     */
    public Optional<Person> signIn(String email, String password, String from) {
        Optional<EmailAddress> address = EmailAddress.of(email);
        String key = address.map(EmailAddress::key).orElse("");
        attempts.begin(key, from);
        Optional<Person> known = address.flatMap(persons::find).filter(person -> !person.isDisabled());
        boolean right = Passwords.matches(password, known.map(Person::passwordHash).orElse(null));
        if (right) {
            attempts.succeeded(key, from);
        }
        return known.filter(person -> right);
    }

    /**
     * Changes the password of somebody who still knows the old one; answers the person as they are now,
     * or nothing when the old one was wrong. Sessions that were begun under the old one end.
     *
     * @throws TooManyAttempts after too many wrong ones, so that a session left open is no place to guess in either
     * @throws WeakPassword    when the new one does not do
     */
    @Transactional
    public Optional<Person> changePassword(Viewer viewer, String old, String fresh) {
        Person person = persons.find(viewer.personId()).orElseThrow(NotAllowed::new);
        attempts.begin(person.emailKey(), "");
        if (!Passwords.matches(old, person.passwordHash())) {
            return Optional.empty();
        }
        attempts.succeeded(person.emailKey(), "");
        choose(person, fresh);
        return Optional.of(person);
    }

    @Transactional
    public void describe(Viewer viewer, String name, Locale language) {
        Person person = persons.find(viewer.personId()).orElseThrow(NotAllowed::new);
        person.rename(InvalidInput.line("name", name, 120));
        person.speak(Messages.closest(language == null ? person.getLocale() : language));
    }

    /** Gives the person this password; must run inside the act that found the right to. */
    @Transactional(Transactional.TxType.MANDATORY)
    protected void choose(Person person, String password) {
        if (!Passwords.isAcceptable(password)) {
            throw new WeakPassword();
        }
        person.choose(Passwords.hash(password));
    }
}
