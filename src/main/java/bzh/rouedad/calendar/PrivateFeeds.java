package bzh.rouedad.calendar;

import bzh.rouedad.people.Circles;
import bzh.rouedad.people.LetterKeys;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * The secret address under which a person's own calendar asks for their meetings. There is one at most; a new one makes the old
 * one worthless. Only its hash is kept, so it is shown once.
 */
@ApplicationScoped
@Transactional
public class PrivateFeeds {
    private static final String WORD = "calendar";

    @Inject
    LetterKeys keys;
    @Inject
    Persons persons;
    @Inject
    Circles circles;

    /** A new secret for the viewer, in place of the one before. */
    public String renew(Viewer viewer) {
        withdraw(viewer);
        return keys.issue(WORD, viewer.personId(), null).text();
    }

    /** Makes the viewer's secret worthless. */
    public void withdraw(Viewer viewer) {
        keys.withdraw(WORD, viewer.personId());
    }

    /** Whether the viewer has a secret that is good. */
    public boolean isThere(Viewer viewer) {
        return keys.isIssued(WORD, viewer.personId());
    }

    /** Whose secret this is, with the rights they have now; nothing for any other text, and where the account was closed. */
    public Optional<Viewer> owner(String secret) {
        return keys.id(WORD, secret).stream().boxed().findFirst().flatMap(persons::find).filter(person -> !person.isDisabled())
                .map(circles::viewer);
    }
}
