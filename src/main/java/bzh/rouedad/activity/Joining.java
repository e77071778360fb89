package bzh.rouedad.activity;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Circle;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** People coming into the circle of a thing and leaving it, told in the ledger. Whoever calls has checked the rights. */
@ApplicationScoped
public class Joining {
    private static final int LONGEST_NAME = 120;

    @Inject
    Persons persons;
    @Inject
    Circles circles;
    @Inject
    Ledger ledger;

    /**
     * The person with this address, who gets an account if nobody has it.
     *
     * @throws InvalidInput when the address has not the form of one, or a new person has no name
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Person reach(String name, String email, Locale language) {
        EmailAddress address = EmailAddress.of(email)
                .orElseThrow(() -> new InvalidInput("email", "people.invalid.email"));
        return persons.find(address)
                .orElseGet(() -> persons.register(InvalidInput.line("name", name, LONGEST_NAME), address, language));
    }

    /** Gives a role; whoever has not chosen a password yet gets an invitation by mail, be it another one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void admit(Viewer viewer, Ref thing, Circle circle, Person person, Role role) {
        if (circles.admit(circle, person, role)) {
            ledger.record(viewer, Verb.JOINED, thing, circle, null);
        }
        if (person.isAwaited()) {
            ledger.record(viewer, Verb.INVITED, new Ref("person", person.getId()), circle, null);
        }
    }

    /** Ends the membership, if there is one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void dismiss(Viewer viewer, Ref thing, Circle circle, Person person) {
        if (circles.dismiss(circle, person)) {
            ledger.record(viewer, Verb.LEFT, thing, circle, null);
        }
    }
}
