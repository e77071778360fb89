package bzh.rouedad.watch;

import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.LetterKeys;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What began to answer a saved search, for programs that hold the key of its feed; told or not, as its owner may see it now. */
@ApplicationScoped
@Transactional
public class Feeds {
    private static final int SHOWN = 50;

    @Inject
    LetterKeys keys;
    @Inject
    SavedSearches searches;
    @Inject
    Matches matches;
    @Inject
    Readers readers;
    @Inject
    Catalogue catalogue;

    /** The feed with this key; empty for a key that never was one or is none any more, and when its owner is gone. */
    public Optional<Lines> read(String key) {
        OptionalLong id = keys.id(Beginnings.FEED, key);
        return id.isEmpty() ? Optional.empty() : searches.find(id.getAsLong()).filter(search -> !search.isEnded())
                .flatMap(search -> readers.viewer(search.reader()).map(viewer -> lines(search, viewer)));
    }

    private Lines lines(SavedSearch search, Viewer viewer) {
        List<Match> found = matches.latest(search.getId(), SHOWN);
        Map<Ref, Entry> visible = catalogue.visible(viewer, found.stream().map(Match::thing).toList());
        return new Lines(search, found.stream().filter(match -> visible.containsKey(match.thing()))
                .map(match -> new Line(visible.get(match.thing()), match.foundAt())).toList());
    }

    /** A search with what began to answer it, the latest first, 50 at most. */
    public record Lines(SavedSearch search, List<Line> list) {
    }

    /** A thing and since when it answers. */
    public record Line(Entry entry, Instant foundAt) {
    }
}
