package bzh.rouedad.watch;

import bzh.rouedad.database.Turns;
import bzh.rouedad.notice.Addressee;
import bzh.rouedad.notice.Notices;
import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.LetterKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One letter for each reader and rhythm that has something to tell; and what nobody answered is forgotten. */
@ApplicationScoped
@Transactional
class Bells {
    @Inject
    Turns turns;
    @Inject
    SavedSearches searches;
    @Inject
    Matches matches;
    @Inject
    AwaitedThings things;
    @Inject
    Notices notices;
    @Inject
    LetterKeys keys;
    @Inject
    Correspondents correspondents;

    /** Queues what is due; answers how many letters that made. */
    protected int ring(Instant now) {
        turns.take(Matching.TURN, Matching.TURN);
        int letters = 0;
        for (Rhythm rhythm : Rhythm.values()) {
            for (Addressee reader : matches.waiting(rhythm, now)) {
                long about = reader.personId() != null ? reader.personId() : reader.correspondentId();
                matches.enclose(reader, rhythm, notices.queue(RingLetter.KIND, about, reader), now);
                letters++;
            }
        }
        return letters + tellAppeared(now);
    }

    /** One letter for each who waited for what appeared; waiting ends with it. */
    private int tellAppeared(Instant now) {
        List<Awaited> untold = things.untold();
        untold.forEach(awaited -> {
            notices.queue(AppearLetter.KIND, awaited.getId(), awaited.reader());
            awaited.end(now);
        });
        return untold.size();
    }

    /** Forgets searches and awaited things that were not confirmed in time, with all that was made for them. */
    protected void tidy() {
        Set<Long> asked = new HashSet<>();
        for (SavedSearch search : searches.unanswered()) {
            notices.forget(ConfirmLetter.KIND, search.getId());
            keys.withdraw(ConfirmLetter.KIND, search.getId());
            searches.remove(search);
            asked.add(search.reader().correspondentId());
        }
        for (Awaited awaited : things.unanswered()) {
            notices.forget(AwaitLetter.KIND, awaited.getId());
            keys.withdraw(AwaitLetter.KIND, awaited.getId());
            things.remove(awaited);
            asked.add(awaited.reader().correspondentId());
        }
        correspondents.forget(asked);
        keys.forgetExpired();
    }
}
