package bzh.rouedad.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Gives each page a slug of its own: the one nearest the root keeps the plain one, the others say their folder. */
final class Slugs {

    private static final String NAMELESS = "page";

    private final UnaryOperator<String> slug;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> ofPath = new HashMap<>();

    private Slugs(UnaryOperator<String> slug) {
        this.slug = slug;
    }

    static Map<String, String> of(Collection<String> paths, UnaryOperator<String> slug, Report report) {
        Slugs slugs = new Slugs(slug);
        List<String> nearestFirst = new ArrayList<>(paths);
        nearestFirst.sort(Comparator.comparingInt(EntryName::depth).thenComparing(Comparator.naturalOrder()));
        List<String> later = new ArrayList<>();
        for (String path : nearestFirst) {
            String plain = slugs.plain(path);
            if (slugs.taken.add(plain)) {
                slugs.ofPath.put(path, plain);
            } else {
                later.add(path);
            }
        }
        for (String path : later) {
            String other = slugs.longer(path);
            slugs.ofPath.put(path, other);
            report.remark(path, "slug-changed", other, slugs.plain(path));
        }
        return slugs.ofPath;
    }

    private String plain(String path) {
        String plain = slug.apply(EntryName.base(path));
        return plain.isEmpty() ? NAMELESS : plain;
    }

    private String longer(String path) {
        String words = EntryName.base(path);
        String longest = plain(path);
        for (String folder = EntryName.folder(path); !folder.isEmpty(); folder = EntryName.folder(folder)) {
            words = folder.substring(folder.lastIndexOf('/') + 1) + ' ' + words;
            // The slug of the whole, not slugs joined: whoever makes slugs also bounds their length.
            String candidate = slug.apply(words);
            if (!candidate.isEmpty() && taken.add(candidate)) {
                return candidate;
            }
            longest = candidate.isEmpty() ? longest : candidate;
        }
        int number = 2;
        while (!taken.add(longest + '-' + number)) {
            number++;
        }
        return longest + '-' + number;
    }
}
