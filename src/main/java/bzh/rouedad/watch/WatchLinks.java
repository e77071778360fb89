package bzh.rouedad.watch;

import bzh.rouedad.people.Correspondents;
import bzh.rouedad.people.LetterKeys;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What whoever holds a link from a letter may do: the key in it is all they need, and good for nothing else. */
@ApplicationScoped
@Transactional
public class WatchLinks {
    @Inject
    LetterKeys keys;
    @Inject
    Correspondents correspondents;
    @Inject
    SavedSearches searches;
    @Inject
    Beginnings beginnings;

    /** The search that this key confirms; empty for a key that is too old or never was one. Nothing changes. */
    public Optional<SavedSearch> asked(String key) {
        OptionalLong id = keys.id(ConfirmLetter.KIND, key);
        return id.isEmpty() ? Optional.empty() : searches.find(id.getAsLong());
    }

    /** Begins the search that this key confirms; empty when there is none, or when it began or ended before. */
    public Optional<Kept> confirm(String key) {
        return asked(key).filter(search -> !search.isBegun() && !search.isEnded()).map(search -> {
            correspondents.confirm(search.reader().correspondentId());
            return beginnings.begin(Viewer.stranger(), search);
        });
    }

    /** The searches that the letter with this key told of, ended ones too; none for a key that never was one. Nothing changes. */
    public List<SavedSearch> told(String key) {
        OptionalLong letter = keys.id(RingLetter.END, key);
        return letter.isEmpty() ? List.of() : searches.inLetter(letter.getAsLong());
    }

    /** Ends one of the searches that the letter told of; nothing happens when it told of no such search. */
    public void end(String key, long id) {
        told(key).stream().filter(search -> search.getId() == id).forEach(beginnings::end);
    }

    /** Ends all searches that the letter told of. */
    public void endAll(String key) {
        told(key).forEach(beginnings::end);
    }
}
