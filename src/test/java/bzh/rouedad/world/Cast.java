package bzh.rouedad.world;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Installation;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;

/** Who plays in the tests inside the server: one founder for all of them, and spaces and members for each. */
@ApplicationScoped
public class Cast {
    @Inject
    Installation installation;
    @Inject
    Persons persons;
    @Inject
    Circles circles;
    @Inject
    Hosting hosting;

    /** The first administrator, whoever of the tests comes first. */
    public Viewer founder() {
        EmailAddress address = EmailAddress.of("animatrice@reseau.example").orElseThrow();
        if (!installation.isDone()) {
            installation.found("jeton-des-essais-2007", "Animatrice", address, "une phrase de passe longue", Locale.FRENCH);
        }
        return circles.viewer(persons.find(address).orElseThrow());
    }

    /** A new space of the founder's. */
    public Space space(Audience audience) {
        return hosting.found(founder(), new SpaceDraft(null, "Espace " + UUID.randomUUID(), SpaceKind.GROUP, audience, null, null));
    }

    /** Somebody new in the space. */
    public Person member(Space space, Role role) {
        return hosting.welcome(founder(), space, "Membre", UUID.randomUUID() + "@mairie.example", role, Locale.FRENCH);
    }
}
