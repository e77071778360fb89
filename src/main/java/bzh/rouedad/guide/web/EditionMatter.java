package bzh.rouedad.guide.web;

import bzh.rouedad.guide.Changes;
import bzh.rouedad.guide.Citation;
import bzh.rouedad.guide.Edition;
import bzh.rouedad.guide.Editions;
import bzh.rouedad.guide.Erratum;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stands around the text of an edition: how to cite it, what is new and what is wrong in it, what became of it. */
@Named
@RequestScoped
public class EditionMatter {
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    @Inject
    SignedIn signedIn;
    @Inject
    Guides guides;
    @Inject
    Editions editions;
    @Inject
    Pages pages;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    private final Map<Long, List<Erratum>> errata = new HashMap<>();
    private final Map<Long, Optional<Changes>> changes = new HashMap<>();
    private final Map<Changes, List<Line>> lines = new HashMap<>();

    /** One change, and where its two texts are compared; no address for those who may not look. */
    public record Line(Changes.Change change, String address) {
        public Changes.Change getChange() {
            return change;
        }

        public String getAddress() {
            return address;
        }
    }

    public Citation citation(Edition edition) {
        return Citation.of(edition, site);
    }

    public List<Erratum> errata(Edition edition) {
        return errata.computeIfAbsent(edition.getId(), id -> editions.errata(signedIn.getViewer(), edition));
    }

    /** What is new in the edition; null for the first. */
    public Changes changes(Edition edition) {
        return changes.computeIfAbsent(edition.getId(), id -> editions.changes(signedIn.getViewer(), edition)).orElse(null);
    }

    /**
     * The changes, one by one. Comparisons are offered to people who belong to the network only: their addresses follow the
     * pages, and what a stranger gets of an edition must stay as it is.
     */
    public List<Line> lines(Changes told) {
        return lines.computeIfAbsent(told, this::compared);
    }

    private List<Line> compared(Changes told) {
        List<Long> revised = told.list().stream().filter(change -> change.what() == Changes.What.REVISED)
                .map(Changes.Change::pageId).toList();
        Map<Long, Page> found = !signedIn.getViewer().isSignedIn() ? Map.of()
                : pages.find(signedIn.getViewer(), revised).stream().collect(Collectors.toMap(Page::getId, Function.identity()));
        return told.list().stream().map(change -> new Line(change, Optional.ofNullable(found.get(change.pageId()))
                .filter(page -> change.what() == Changes.What.REVISED)
                .map(page -> page.getUrl() + "/differences?de=" + change.from() + "&a=" + change.to()).orElse(null))).toList();
    }

    /** Whether the day until which it may be trusted has passed. */
    public boolean isStale(Guide guide) {
        return guide.getColophon().isStale(LocalDate.now(HOME));
    }

    /** What to read instead of a publication that was withdrawn: its title, or its address when that is elsewhere. */
    public String replacement(Guide guide) {
        String address = guide.getReplacedBy();
        return !address.startsWith("/guides/") ? address
                : guides.find(signedIn.getViewer(), address.substring("/guides/".length())).map(Guide::getTitle).orElse(address);
    }
}
