package bzh.rouedad.watch;

import bzh.rouedad.database.Turns;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.notice.Addressee;
import bzh.rouedad.notice.Notices;
import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.LetterKeys;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.search.Filter;
import bzh.rouedad.search.Sought;
import bzh.rouedad.search.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** How saved searches begin and end, for whoever may begin and end them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Beginnings {
    /** Searches that one reader may keep. */
    static final int MOST = 100;
    /** The word of the keys of feeds. */
    static final String FEED = "watch-feed";

    @Inject
    Turns turns;
    @Inject
    Standing standing;
    @Inject
    SavedSearches searches;
    @Inject
    Matches matches;
    @Inject
    Correspondents correspondents;
    @Inject
    Notices notices;
    @Inject
    LetterKeys keys;
    Clock clock = Clock.systemUTC();

    /** The search, which begins later; or the same one, where this reader has it already, in the rhythm it has. */
    protected SavedSearch made(Addressee reader, String question, Filter filter, Rhythm rhythm) {
        Sought sought = standing.checked(question, filter);
        turns.take(Matching.TURN, Matching.TURN);
        List<SavedSearch> all = searches.of(reader);
        for (SavedSearch search : all) {
            if (search.sought().equals(sought)) {
                return search;
            }
        }
        if (all.size() >= MOST) {
            throw new InvalidInput("question", "watch.invalid.many", MOST);
        }
        return searches.add(new SavedSearch(reader, sought, rhythm, clock.instant()));
    }

    /** Makes the search and queues the question to the owner of the address, in one transaction of its own. */
    @Transactional
    protected void ask(String question, Filter filter, Rhythm rhythm, String email, Locale language, String place) {
        standing.checked(question, filter);
        Addressee reader = Addressee.correspondent(correspondents.toAsk(email, language, place).getId());
        SavedSearch search = made(reader, question, filter, rhythm);
        // One that rings already goes on as it does: only its owner may change that.
        if (!search.isBegun()) {
            notices.queue(ConfirmLetter.KIND, search.getId(), reader);
        }
    }

    /** From now on it rings for what does not answer yet, as far as its reader sees. */
    protected Kept begin(Viewer reader, SavedSearch search) {
        turns.take(Matching.TURN, Matching.TURN);
        searches.refresh(search);
        if (!search.isBegun()) {
            matches.know(search.getId(), standing.answering(reader, search.sought()));
            search.begin(clock.instant());
        }
        return withFeed(search);
    }

    protected Kept withFeed(SavedSearch search) {
        keys.withdraw(FEED, search.getId());
        return new Kept(search, keys.issue(FEED, search.getId(), null));
    }

    protected void end(SavedSearch search) {
        if (!search.isEnded()) {
            search.end(clock.instant());
            keys.withdraw(FEED, search.getId());
            matches.forget(search.getId());
        }
    }
}
