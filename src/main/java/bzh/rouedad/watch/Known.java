package bzh.rouedad.watch;

import bzh.rouedad.catalogue.Ref;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Things of one kind that answered a saved search when it began, {@value #IDS} ids a row: a wide question has a few hundred
 * rows rather than one for each of its answers.
 */
@Entity
@Table(name = "watch_known")
class Known {
    private static final int IDS = 4096;
    private static final int RADIX = 36;

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;
    @Column(name = "search_id")
    private long searchId;
    @Column(name = "thing_kind")
    private String kind;
    private long block;
    private String things;

    protected Known() {
    }

    private Known(long searchId, String kind, long block, Collection<Ref> things) {
        this.searchId = searchId;
        this.kind = kind;
        this.block = block;
        this.things = things.stream().map(Known::place).sorted().collect(Collectors.joining(",", ",", ","));
    }

    /** The rows for these things. */
    static List<Known> of(long searchId, Collection<Ref> things) {
        Map<Ref, List<Ref>> blocks = things.stream().collect(Collectors.groupingBy(thing -> new Ref(thing.kind(), block(thing))));
        return blocks.entrySet().stream().map(each -> new Known(searchId, each.getKey().kind(), each.getKey().id(), each.getValue()))
                .toList();
    }

    /** The block a thing lies in. */
    static long block(Ref thing) {
        return thing.id() / IDS;
    }

    private static String place(Ref thing) {
        return Long.toString(thing.id() % IDS, RADIX);
    }

    /** Whether this thing, of the same kind and block, is among them. */
    boolean holds(Ref thing) {
        return things.contains("," + place(thing) + ",");
    }

    /** Characters of what is kept. */
    int length() {
        return things.length();
    }

    long searchId() {
        return searchId;
    }
}
