package bzh.rouedad.watch;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.database.Turns;
import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.LetterKeys;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What whoever holds a link from a letter about something awaited may do: the key is all they need, and good for nothing else. */
@ApplicationScoped
@Transactional
public class AwaitLinks {
    @Inject
    LetterKeys keys;
    @Inject
    Turns turns;
    @Inject
    Correspondents correspondents;
    @Inject
    Catalogue catalogue;
    @Inject
    AwaitedThings things;
    Clock clock = Clock.systemUTC();

    /** What this key confirms; empty for one that is too old or never was one. Nothing changes. */
    public Optional<Awaited> asked(String key) {
        return find(AwaitLetter.KIND, key);
    }

    /** What is awaited, as everybody sees it; empty when they do not. */
    public Optional<Entry> thing(Awaited awaited) {
        return Optional.ofNullable(catalogue.visible(Viewer.stranger(), List.of(awaited.getThing())).get(awaited.getThing()));
    }

    /** Begins what this key confirms; false when there is none, or when it began or ended before. */
    public boolean confirm(String key) {
        turns.take(Matching.TURN, Matching.TURN);
        return asked(key).filter(Awaited::isOpen).map(awaited -> {
            correspondents.confirm(awaited.reader().correspondentId());
            awaited.begin(clock.instant());
            return true;
        }).orElse(false);
    }

    /** Whether the key ends anything, or did; false for any other text. Nothing changes. */
    public boolean isEnd(String key) {
        return find(AppearLetter.END, key).isPresent();
    }

    /** Ends all that the reader of the letter with this key still waits for. */
    public void end(String key) {
        turns.take(Matching.TURN, Matching.TURN);
        find(AppearLetter.END, key).ifPresent(awaited -> things.of(awaited.reader()).forEach(other -> other.end(clock.instant())));
    }

    private Optional<Awaited> find(String word, String key) {
        OptionalLong id = keys.id(word, key);
        return id.isEmpty() ? Optional.empty() : things.find(id.getAsLong());
    }
}
