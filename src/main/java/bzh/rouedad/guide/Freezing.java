package bzh.rouedad.guide;

import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.wiki.Including;
import bzh.rouedad.wiki.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes an edition of a publication as it stands: the stored HTML of its chapters, in which links from chapter to chapter
 * stay within the edition, and files are named with the version they have today. Other links keep the address of the day; a
 * page that moves leads on from there.
 */
@ApplicationScoped
class Freezing {
    /** As our own renderer writes them. */
    private static final Pattern PAGE = Pattern.compile(" href=\"(/espaces/[^\"#?]+)(#[^\"]*)?\"");
    private static final Pattern FILE = Pattern.compile(" (src|href)=\"(/fichiers/([0-9]{1,18})/[^\"#?]*)([?#][^\"]*)?\"");

    @Inject
    Editions editions;
    @Inject
    Including including;
    @Inject
    StoredFiles files;

    /** What {@link #check} would say. */
    protected Optional<InvalidInput> obstacle(Viewer viewer, Guide guide, List<Page> chapters, LocalDate today) {
        try {
            check(viewer, guide, chapters, today);
            return Optional.empty();
        } catch (InvalidInput e) {
            return Optional.of(e);
        }
    }

    /** Tells what stands in the way of an edition, if anything does. */
    protected void check(Viewer viewer, Guide guide, List<Page> chapters, LocalDate today) {
        if (chapters.isEmpty()) {
            throw new InvalidInput("pages", "guide.invalid.empty");
        }
        if (guide.getColophon().isStale(today)) {
            throw new InvalidInput("reviewBy", "guide.invalid.review-past");
        }
        Cover.check(guide);
        for (Page page : chapters) {
            boolean seen = viewer.sees(page.getSpace().getCircle());
            if (!isReadable(guide, page)) {
                throw seen ? new InvalidInput("pages", "guide.invalid.hidden", page.getTitle())
                        : new InvalidInput("pages", "guide.invalid.unseen");
            }
            if (!Licensing.mayTake(guide.getLicence(), guide.getSpace(), guide.getAllPublishers(), page)) {
                throw new InvalidInput("licence", "guide.invalid.mixed", page.getTitle(),
                        Licensing.of(page).spdx(), guide.getLicence().spdx());
            }
            checkFiles(viewer, guide, page);
        }
    }

    /** Files of which somebody said under which licence they stand keep it, wherever they are shown or offered. */
    private void checkFiles(Viewer viewer, Guide guide, Page page) {
        FILE.matcher(page.getRevision().getHtml()).results().map(file -> Long.parseLong(file.group(3))).distinct()
                .flatMap(id -> files.find(viewer, id).stream())
                .filter(file -> file.getLicence() != null && !guide.getLicence().mayContain(file.getLicence())).findFirst()
                .ifPresent(file -> {
                    throw new InvalidInput("licence", "guide.invalid.file", file.getName(), page.getTitle());
                });
    }

    /** Whether everybody who may read the publication may read the page too. */
    private static boolean isReadable(Guide guide, Page page) {
        return page.getSpace().getCircle().isSeenByAllOf(guide.getSpace().getCircle());
    }

    /** Whether readers would get something else than they have. */
    protected boolean differs(Viewer viewer, Guide guide, List<Page> chapters) {
        return guide.getEdition() == 0 || !editions.says(guide,
                new Edition(guide, guide.getEdition(), null, null, guide.getChangedAt()),
                frozen(viewer, guide, guide.getEdition(), chapters));
    }

    /** The next edition; whoever asks has checked it. */
    protected Edition freeze(Viewer viewer, Guide guide, List<Page> chapters, String note, Instant now) {
        Edition edition = keep(viewer, guide, chapters, note, now);
        guide.bringOut(edition.getNumber(), now);
        return edition;
    }

    /** As {@link #freeze}, and the publication knows nothing of it yet. */
    protected Edition keep(Viewer viewer, Guide guide, List<Page> chapters, String note, Instant at) {
        int number = guide.getEdition() + 1;
        Edition edition = new Edition(guide, number, viewer.personIdOrNull(), note, at);
        editions.add(edition, frozen(viewer, guide, number, chapters));
        return edition;
    }

    private List<FrozenChapter> frozen(Viewer viewer, Guide guide, int number, List<Page> chapters) {
        Map<Page, String> slugs = slugs(chapters);
        Map<String, String> addresses = new HashMap<>();
        slugs.forEach((page, slug) -> addresses.put(page.getUrl(), Edition.url(guide, number) + "/" + slug));
        return chapters.stream()
                .map(page -> new FrozenChapter(page, slugs.get(page), html(viewer, guide, page, addresses))).toList();
    }

    private String html(Viewer viewer, Guide guide, Page page, Map<String, String> addresses) {
        String whole = including.kept(viewer, page, shown -> isReadable(guide, shown));
        String linked = PAGE.matcher(whole).replaceAll(link -> Matcher.quoteReplacement(
                addresses.containsKey(link.group(1)) ? " href=\"" + addresses.get(link.group(1)) + (link.group(2) == null ? "" : link.group(2)) + "\"" : link.group()));
        String html = FILE.matcher(linked).replaceAll(file -> Matcher.quoteReplacement(
                files.find(viewer, Long.parseLong(file.group(3))).map(found -> " " + file.group(1) + "=\""
                        + file.group(2) + dated(file.group(4), found.getNumber()) + "\"").orElse(file.group())));
        if (html.length() > EditionChapter.LONGEST) {
            throw new InvalidInput("pages", "guide.invalid.long", page.getTitle());
        }
        return html;
    }

    /** What follows the address of a file, with a version in it; the sanitiser writes the sign of equality as a number. */
    private static String dated(String rest, int version) {
        if (rest == null || rest.startsWith("#")) {
            return "?version=" + version + (rest == null ? "" : rest);
        }
        return rest.replace("&#61;", "=").contains("version=") ? rest : "?version=" + version + "&amp;" + rest.substring(1);
    }

    /** The last part of a page's address, with a number where two spaces have the same one. */
    private static Map<Page, String> slugs(List<Page> chapters) {
        Map<Page, String> slugs = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Page page : chapters) {
            String slug = page.getSlug();
            for (int i = 2; !taken.add(slug); i++) {
                String end = "-" + i;
                slug = page.getSlug().substring(0, Math.min(page.getSlug().length(), 100 - end.length())) + end;
            }
            slugs.put(page, slug);
        }
        return slugs;
    }
}
