package bzh.rouedad.watch;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.notice.Addressee;
import bzh.rouedad.notice.Post;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Waiting for a thing to appear: one letter when it does, be it for the first time or in another edition, and no more. */
@ApplicationScoped
public class Awaiting {
    /** Things one reader may wait for. */
    static final int MOST = 100;

    @Inject
    Turns turns;
    @Inject
    Catalogue catalogue;
    @Inject
    AwaitedThings things;
    @Inject
    Post post;
    @Inject
    AwaitingAsked asked;
    Clock clock = Clock.systemUTC();

    /** The thing, as the viewer sees it. */
    public Optional<Entry> find(Viewer viewer, Ref thing) {
        return Optional.ofNullable(catalogue.visible(viewer, List.of(thing)).get(thing));
    }

    /** Whether the viewer waits for it; false for a stranger. */
    public boolean isAwaited(Viewer viewer, Ref thing) {
        return viewer.isSignedIn() && things.of(Addressee.person(viewer.personId())).stream()
                .anyMatch(awaited -> awaited.getThing().equals(thing));
    }

    /**
     * The viewer waits for the thing, from now on.
     *
     * @throws NotAllowed   when they do not see it
     * @throws InvalidInput when they wait for too much
     */
    @Transactional
    public void begin(Viewer viewer, Ref thing) {
        viewer.require(find(viewer, thing).isPresent());
        asked.made(Addressee.person(viewer.personId()), thing).begin(clock.instant());
    }

    /** The viewer waits no longer. */
    @Transactional
    public void end(Viewer viewer, Ref thing) {
        turns.take(Matching.TURN, Matching.TURN);
        things.of(Addressee.person(viewer.personId())).stream().filter(awaited -> awaited.getThing().equals(thing))
                .forEach(awaited -> awaited.end(clock.instant()));
    }

    /**
     * Asks the owner of an address whether they wait for the thing. Whoever asks is told the same, whether the address is known
     * here or not; what is not for everybody's eyes can only be waited for with an account.
     *
     * @param place where the request comes from
     * @throws NotAllowed      when a stranger does not see the thing
     * @throws InvalidInput    at {@code email}
     * @throws TooManyAttempts when the address was asked too often, or too much came from that place
     */
    public void ask(Viewer viewer, Ref thing, String email, Locale language, String place) {
        viewer.require(find(Viewer.stranger(), thing).isPresent());
        asked.ask(thing, email, viewer.language().orElse(language), place);
        // After the commit, where the letter is found.
        post.wake();
    }
}
