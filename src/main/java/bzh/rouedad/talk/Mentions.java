package bzh.rouedad.talk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeSet;

/** Who is meant by {@code @Name} in a text. */
final class Mentions {
    private Mentions() {
    }

    /**
     * The people whose whole name follows a {@code @} that begins a word, in capitals or not; where several names do, the
     * longest counts.
     *
     * @param names those who may be meant, by their ids
     */
    static Set<Long> in(String text, Map<Long, String> names) {
        List<Entry<Long, String>> longestFirst = names.entrySet().stream()
                .sorted(Comparator.comparingInt((Entry<Long, String> each) -> each.getValue().length()).reversed()).toList();
        Set<Long> meant = new TreeSet<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                continue;
            }
            int length = 0;
            for (Entry<Long, String> each : longestFirst) {
                if (each.getValue().length() >= length && follows(text, at + 1, each.getValue())) {
                    length = each.getValue().length();
                    meant.add(each.getKey());
                }
            }
        }
        return meant;
    }

    private static boolean follows(String text, int at, String name) {
        int end = at + name.length();
        return text.regionMatches(true, at, name, 0, name.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
