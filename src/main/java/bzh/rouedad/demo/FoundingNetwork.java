package bzh.rouedad.demo;

import bzh.rouedad.adoption.Adopting;
import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.practice.Practices;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Pledging;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Logger;

/**
 * Makes the demonstration network: the one of 2007, with fictional accounts that share a password everybody knows. It
 * is made once, in one transaction, so that a start that is cut short leaves nothing behind; a space that was there
 * before stays as it was.
 */
@ApplicationScoped
public class FoundingNetwork {
    private static final Logger LOG = Logger.getLogger(FoundingNetwork.class.getName());
    private static final String HOME = "reseau";
    private static final EmailAddress ANIMATOR = EmailAddress.of("animatrice@rouedad.example").orElseThrow();
    /** Shown on the sign-in screen of a demonstration. */
    private static final String PASSWORD = "demonstration2007";

    @Inject
    DemoAccounts accounts;
    @Inject
    Persons persons;
    @Inject
    Circles circles;
    @Inject
    Spaces spaces;
    @Inject
    Hosting hosting;
    @Inject
    Pledging pledging;
    @Inject
    Enrolling enrolling;
    @Inject
    Furnishing furnishing;
    @Inject
    Practices practices;
    @Inject
    Adopting adopting;

    /**
     * Makes the network unless it is there; meant for every start of a demonstration server.
     *
     * @throws IllegalStateException when a network is there that is not the demonstration: it must not get an
     *     administrator whose password everybody knows
     */
    @Transactional
    public void found() {
        Viewer known = persons.find(ANIMATOR).map(circles::viewer).orElse(Viewer.stranger());
        if (spaces.find(known, HOME).isEmpty()) {
            if (persons.haveAdministrator()) {
                throw new IllegalStateException("ROUEDAD_DEMO is true, but this is a network of"
                        + " its own: no demonstration is made in it");
            }
            make(Story.read());
            LOG.info("demonstration network made");
        }
        LOG.warning("This is a demonstration: everybody knows the password of its administrator.");
    }

    private void make(Story story) {
        story.accounts().stream().skip(1).forEach(one -> accounts.make(one.name(), one.email(), PASSWORD));
        Account first = story.accounts().get(0);
        Viewer animator = circles.viewer(accounts.makeAdministrator(first.name(), first.email(), PASSWORD));
        Map<String, Organisation> owners = new HashMap<>();
        story.organisations().forEach((slug, text) -> owners.put(slug, enrolling.found(animator, text)));
        // The last one first, so that the network's own pages are the latest on its front door.
        for (int i = story.places().size() - 1; i >= 0; i--) {
            Place place = story.places().get(i);
            if (spaces.find(animator, place.space().slug()).isEmpty()) {
                make(animator, place, owners.get(place.owner()));
            }
        }
        story.takings().forEach(taking -> adopting.declare(animator,
                practices.find(animator, taking.practice()).orElseThrow().ref(), owners.get(taking.organisation()), taking.text()));
    }

    private void make(Viewer animator, Place place, Organisation owner) {
        Space space = hosting.found(animator, place.space());
        hosting.assign(animator, space, owner);
        place.pledges().forEach(promise -> pledging.pledge(animator, space, promise));
        // Everybody has an account by now, so nobody is sent an invitation.
        place.people().forEach((email, role) -> hosting.welcome(animator, space, email, email, role, Locale.FRENCH));
        furnishing.furnish(viewer(place.author()), space, place);
    }

    private Viewer viewer(String email) {
        return EmailAddress.of(email).flatMap(persons::find).map(circles::viewer).orElseThrow();
    }
}
