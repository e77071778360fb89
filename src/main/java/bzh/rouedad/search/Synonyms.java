package bzh.rouedad.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Groups of words and expressions that mean the same to those who ask; each leads to all others of its group. */
final class Synonyms {
    /** Words of the longest expression that is read. */
    private static final int MOST_WORDS = 8;

    private final Map<List<String>, Set<Expression>> others = new HashMap<>();
    private int longest = 1;

    private Synonyms() {
    }

    /** Reads one group a line, its members between commas; a line that begins with {@code #} is a remark. */
    static Synonyms of(String list) {
        Synonyms synonyms = new Synonyms();
        list.lines().map(String::strip).filter(line -> !line.startsWith("#")).forEach(synonyms::add);
        return synonyms;
    }

    /** Whether a line names two different words or expressions at least. */
    static boolean isGroup(String line) {
        return members(line).stream().map(Expression::stems).distinct().count() > 1;
    }

    private static List<Expression> members(String line) {
        return Stream.of(line.split("[,;]")).map(Word::of).filter(words -> !words.isEmpty() && words.size() <= MOST_WORDS)
                .map(Expression::new).toList();
    }

    private void add(String line) {
        List<Expression> group = members(line);
        for (Expression one : group) {
            longest = Math.max(longest, one.words().size());
            for (Expression other : group) {
                if (!one.stems().equals(other.stems())) {
                    others.computeIfAbsent(one.stems(), key -> new LinkedHashSet<>()).add(other);
                }
            }
        }
    }

    /** What else the words from this one on may be called, for the given number of words. */
    Set<Expression> of(List<Word> words, int from, int count) {
        if (count > longest || from + count > words.size()) {
            return Set.of();
        }
        return others.getOrDefault(words.subList(from, from + count).stream().map(Word::stem).toList(), Set.of());
    }

    /** Words of the longest member of a group. */
    int longest() {
        return longest;
    }

    /** A member of a group. */
    record Expression(List<Word> words) {
        List<String> stems() {
            return words.stream().map(Word::stem).toList();
        }
    }
}
