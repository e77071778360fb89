package bzh.rouedad.watch;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.notice.Addressee;
import bzh.rouedad.notice.Post;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.search.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** What people do with their saved searches. */
@ApplicationScoped
public class Watching {
    @Inject
    SavedSearches searches;
    @Inject
    Beginnings beginnings;
    @Inject
    Post post;

    /**
     * Keeps a search for the viewer, from now on; one they keep already takes the new rhythm and a new feed.
     *
     * @throws InvalidInput at {@code question}: too long, of stop words only, or one too many; at {@code filter}
     */
    @Transactional
    public Kept keep(Viewer viewer, String question, Filter filter, Rhythm rhythm) {
        SavedSearch search = beginnings.made(Addressee.person(viewer.personId()), question, filter, rhythm);
        Kept kept = beginnings.begin(viewer, search);
        search.ring(rhythm);
        return kept;
    }

    /**
     * Asks the owner of an address whether they want to hear of a search; it begins when they say so. Whoever asks is told the
     * same, whether the address is known here or not.
     *
     * @param place where the request comes from
     * @throws InvalidInput    as {@link #keep}, and at {@code email}
     * @throws TooManyAttempts when the address was asked too often, or too much came from that place
     */
    public void ask(Viewer viewer, String question, Filter filter, Rhythm rhythm, String email, Locale language, String place) {
        beginnings.ask(question, filter, rhythm, email, viewer.language().orElse(language), place);
        // After the commit, where the letter is found.
        post.wake();
    }

    /** @throws NotAllowed when the viewer keeps no such search */
    @Transactional
    public void changeRhythm(Viewer viewer, long id, Rhythm rhythm) {
        kept(viewer, id).ring(rhythm);
    }

    /**
     * A new address for the feed of a search; the old one leads nowhere from now on.
     *
     * @throws NotAllowed when the viewer keeps no such search
     */
    @Transactional
    public Kept renewFeed(Viewer viewer, long id) {
        return beginnings.withFeed(kept(viewer, id));
    }

    /** @throws NotAllowed when the viewer keeps no such search */
    @Transactional
    public void end(Viewer viewer, long id) {
        beginnings.end(kept(viewer, id));
    }

    private SavedSearch kept(Viewer viewer, long id) {
        return searches.find(viewer, id).orElseThrow(NotAllowed::new);
    }
}
