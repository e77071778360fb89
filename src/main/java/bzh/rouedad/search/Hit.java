package bzh.rouedad.search;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Section;
import java.util.List;

/**
 * One thing found.
 *
 * @param passages the best passages of its text, the words found between {@link #OPEN} and {@link #CLOSE}
 * @param section  the part of the text that the passage is of; null when it stands before the first heading
 * @param holders  of a file, the first few things the viewer sees that show it or lead to it; of anything else none
 */
public record Hit(Entry entry, String passages, Section section, float score, List<Entry> holders) {
    /** Private-use characters, so that passages stay plain text until they are shown. */
    public static final char OPEN = '\uE000';
    public static final char CLOSE = '\uE001';

    /** The passages without the marks. */
    public String snippet() {
        return passages.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    public List<Entry> getHolders() {
        return holders;
    }

    public Section getSection() {
        return section;
    }

    public Entry getEntry() {
        return entry;
    }
}
