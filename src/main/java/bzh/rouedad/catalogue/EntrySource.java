package bzh.rouedad.catalogue;

import bzh.rouedad.mail.Enclosure;
import bzh.rouedad.people.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a feature tells of the things it holds. Nothing here asks who is looking: an {@link Entry} carries its audience. */
public interface EntrySource {
    /** The kind of thing told of, such as {@code page}. */
    String kind();

    /** The things with these ids, in a fixed number of queries; ids that name nothing are left out. */
    List<Entry> find(Collection<Long> ids);

    /** As {@link #find} for lists that show no texts: where these may be long, they are left out. */
    default List<Entry> findNamed(Collection<Long> ids) {
        return find(ids);
    }

    /** Ids of things to be found above {@code after}, ascending, {@code limit} at most: to walk through everything in steps. */
    List<Long> idsAfter(long after, int limit);

    /**
     * Things of this source that stand where this other thing stands, and are out of sight with it: they are read again when it
     * is moved, thrown away or taken back.
     */
    default List<Ref> following(Ref thing) {
        return List.of();
    }

    /** The mark that the thing had before this line of the ledger changed it; nothing where nobody knows. */
    default Optional<String> before(long id, long activityId) {
        return Optional.empty();
    }

    /**
     * How the thing changed since it had this mark; nothing where its source does not keep what it said before.
     *
     * @param since null when nobody knows: nothing changed then, and only the mark counts
     */
    default Optional<Changes> changes(long id, String since, Locale language) {
        return Optional.empty();
    }

    /** What a letter about the thing should carry for this reader, such as an invitation to a meeting. */
    default Optional<Enclosure> enclosure(long id, Viewer reader, String readerName, String readerAddress) {
        return Optional.empty();
    }
}
