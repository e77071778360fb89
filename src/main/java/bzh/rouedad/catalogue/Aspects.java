package bzh.rouedad.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * By what else a thing may be told from others.
 *
 * @param dated    the moment it stands for: of a meeting its beginning, of anything else its last change; null if it has none
 * @param status   where it is on its way, such as {@code published}; null for things that have no such way
 * @param format   of a file what it is, such as {@code pdf}; null for everything else
 * @param sections the parts of its text, in order
 * @param holds    what of other kinds its text shows or leads to: who finds that is led here too
 * @param department name of the department it belongs to; null for what belongs to none
 * @param language ISO 639-1 code of the language its text is written in; null when nobody said
 * @param size     how large its territory is, a band of sizes such as {@code SMALL}; null when nobody knows
 */
public record Aspects(Instant dated, String status, String format, List<Section> sections, List<Ref> holds,
                      String department, String size, String language) {
    public static final Aspects NONE = new Aspects(null, null, null, List.of());

    /** A thing that belongs to no territory. */
    public Aspects(Instant dated, String status, String format, List<Section> sections, List<Ref> holds) {
        this(dated, status, format, sections, holds, null, null, null);
    }

    /** A thing that holds no others. */
    public Aspects(Instant dated, String status, String format, List<Section> sections) {
        this(dated, status, format, sections, List.of());
    }

    /** What belongs to a territory; both may be null. */
    public static Aspects of(String department, String size) {
        return new Aspects(null, null, null, List.of(), List.of(), department, size, null);
    }

    /** The same of a thing whose text is written in this language. */
    public Aspects in(String written) {
        return new Aspects(dated, status, format, sections, holds, department, size, written);
    }

    public static Aspects dated(Instant dated) {
        return new Aspects(dated, null, null, List.of());
    }
}
