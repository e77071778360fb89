package bzh.rouedad.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which page stands above which: that of a folder above those in it. */
final class PageTree {

    private static final List<String> INDEX_NAMES = List.of("readme", "index");

    private final Map<String, String> indexOfFolder = new HashMap<>();

    PageTree(Collection<String> sheets) {
        for (String path : sheets) {
            if (isIndex(path)) {
                indexOfFolder.merge(EntryName.folder(path), path, PageTree::preferred);
            }
        }
    }

    static boolean isIndex(String path) {
        return INDEX_NAMES.contains(EntryName.base(path).toLowerCase(Locale.ROOT));
    }

    /** The page that stands for a folder. */
    Optional<String> index(String folder) {
        return Optional.ofNullable(indexOfFolder.get(folder));
    }

    Optional<String> parent(String path) {
        String folder = EntryName.folder(path);
        while (true) {
            String index = indexOfFolder.get(folder);
            if (index != null && !index.equals(path)) {
                return Optional.of(index);
            }
            if (folder.isEmpty()) {
                return Optional.empty();
            }
            folder = EntryName.folder(folder);
        }
    }

    /** How many pages stand above one. */
    int height(String path) {
        int height = 0;
        for (Optional<String> up = parent(path); up.isPresent(); up = parent(up.get())) {
            height++;
        }
        return height;
    }

    private static String preferred(String one, String other) {
        int order = Integer.compare(rank(one), rank(other));
        return (order == 0 ? one.compareTo(other) : order) <= 0 ? one : other;
    }

    private static int rank(String path) {
        return INDEX_NAMES.indexOf(EntryName.base(path).toLowerCase(Locale.ROOT));
    }
}
