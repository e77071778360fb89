package bzh.rouedad.exchange;

import bzh.rouedad.exchange.LinkTarget.PageTarget;
import bzh.rouedad.exchange.LinkTarget.PictureTarget;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the page or the picture that a link means, the way the tools for sites of Markdown would. */
final class Links {

    private static final Pattern ELSEWHERE = Pattern.compile("(?s)(?:[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\|[#?]|\\z).*");
    private static final Pattern HTML = Pattern.compile("(?i)(?<=.)\\.html?\\z");
    /** Where such tools keep files whose addresses begin at the root of the site. */
    private static final List<String> PUBLIC = List.of(".vuepress/public/", "public/", "static/", ".gitbook/assets/");
    private static final List<String> PAGE_ENDINGS = List.of(".md", ".markdown");

    private final Map<String, String> slugs;
    private final PageTree tree;
    private final Map<String, String> sheets = new HashMap<>();
    private final Map<String, String> pictures = new HashMap<>();
    private final Map<String, String> permalinks = new HashMap<>();

    Links(Map<String, String> slugs, PageTree tree, Collection<String> pictures) {
        this.slugs = slugs;
        this.tree = tree;
        slugs.keySet().forEach(path -> put(sheets, path));
        pictures.forEach(path -> put(this.pictures, path));
    }

    /** Another name of a page, from the root of the site. */
    void permalink(String name, String path) {
        inside(HTML.matcher(name).replaceFirst(""), "").ifPresent(place -> permalinks.putIfAbsent(folded(place), path));
    }

    /** Whether a destination could be a file of the archive at all. */
    static boolean isInside(String destination) {
        return !ELSEWHERE.matcher(destination).matches();
    }

    Optional<LinkTarget> target(String destination, String fromPath) {
        int hash = destination.indexOf('#');
        String address = hash < 0 ? destination : destination.substring(0, hash);
        String fragment = hash < 0 ? "" : destination.substring(hash + 1);
        int mark = address.indexOf('?');
        String query = mark < 0 ? "" : address.substring(mark + 1);
        // A question mark or a hash may also belong to the name of a file.
        return found(mark < 0 ? address : address.substring(0, mark), query, fragment, fromPath)
                .or(() -> mark < 0 ? Optional.empty() : found(address, "", fragment, fromPath))
                .or(() -> hash < 0 ? Optional.empty() : found(destination, "", "", fromPath));
    }

    private Optional<LinkTarget> found(String address, String query, String fragment, String fromPath) {
        Optional<String> place = inside(Percent.decoded(address), EntryName.folder(fromPath));
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Optional<LinkTarget> page = page(place.get()).map(path -> new PageTarget(slugs.get(path), query, fragment));
        boolean fromRoot = address.startsWith("/");
        return page.or(() -> Stream.concat(Stream.of(""), fromRoot ? PUBLIC.stream() : Stream.empty())
                .map(start -> get(pictures, start + place.get())).flatMap(Optional::stream).findFirst()
                .map(PictureTarget::new));
    }

    private Optional<String> page(String place) {
        String bare = HTML.matcher(place).replaceFirst("");
        Stream<Optional<String>> ways = Stream.concat(
                Stream.of(get(sheets, place), folderPage(place)),
                Stream.concat(PAGE_ENDINGS.stream().map(ending -> get(sheets, bare + ending)),
                        Stream.of(Optional.ofNullable(permalinks.get(folded(bare))),
                                PageTree.isIndex(bare) ? folderPage(EntryName.folder(bare)) : Optional.empty())));
        return ways.flatMap(Optional::stream).findFirst();
    }

    private Optional<String> folderPage(String folder) {
        return tree.index(folder);
    }

    /** The path a destination means, seen from a folder; none when it leaves the archive. */
    private static Optional<String> inside(String destination, String folder) {
        Deque<String> segments = new ArrayDeque<>();
        String whole = destination.startsWith("/") ? destination : folder + '/' + destination;
        for (String segment : whole.replace('\\', '/').split("/")) {
            if (segment.equals("..") && segments.pollLast() == null) {
                return Optional.empty();
            }
            if (!segment.isEmpty() && !segment.equals(".") && !segment.equals("..")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(Normalizer.normalize(String.join("/", segments), Normalizer.Form.NFC));
    }

    private static void put(Map<String, String> names, String path) {
        names.put(path, path);
        names.putIfAbsent(folded(path), path);
    }

    private static Optional<String> get(Map<String, String> names, String path) {
        return Optional.ofNullable(names.getOrDefault(path, names.get(folded(path))));
    }

    /** Many were written where large and small letters are the same in names of files. */
    private static String folded(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
