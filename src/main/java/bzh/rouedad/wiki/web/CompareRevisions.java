package bzh.rouedad.wiki.web;

import bzh.rouedad.comparison.Alignment;
import bzh.rouedad.comparison.Difference;
import bzh.rouedad.comparison.Passage;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.wiki.Blocks;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Revision;
import bzh.rouedad.wiki.Revisions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changed from one revision of a page, {@code ?de=}, to another, {@code ?a=}: in the source, or with {@code vue=rendu}
 * in the page as it is read. Without {@code de} it is the one before, without {@code a} the latest.
 */
@Named
@RequestScoped
public class CompareRevisions {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Pages pages;
    @Inject
    Revisions revisions;
    @Inject
    Persons persons;

    private Page page;
    private Revision before;
    private Revision after;
    private Optional<Difference> difference = Optional.empty();
    private Optional<Alignment> alignment = Optional.empty();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        page = pages.find(viewer, asked.get("space"), asked.get("page")).orElse(null);
        if (page == null) {
            return;
        }
        after = asked.get("a") == null ? page.getRevision() : RevisionAsked.find(pages, viewer, page, asked.get("a")).orElse(null);
        before = asked.get("de") != null ? RevisionAsked.find(pages, viewer, page, asked.get("de")).orElse(null)
                : after == null ? null : revisions.before(viewer, page, after).orElse(null);
        if (before != null && after != null && before.getNumber() > after.getNumber()) {
            Revision later = before;
            before = after;
            after = later;
        }
        if (before != null && after != null) {
            compare();
        }
    }

    private void compare() {
        if (isRendered()) {
            alignment = Alignment.of(Blocks.of(before.getHtml()), Blocks.of(after.getHtml()));
        } else {
            difference = Difference.of(before.getMarkdown(), after.getMarkdown());
        }
    }

    public void open() {
        if (before == null || after == null) {
            Screen.absent();
        }
    }

    /** Whether the pages are compared as they are read. */
    public boolean isRendered() {
        return "rendu".equals(asked.get("vue"));
    }

    /** Whether the texts differ too much to be compared in time. */
    public boolean isTooDifferent() {
        return difference.isEmpty() && alignment.isEmpty();
    }

    /** Whether the text is the same in both, title and tags apart. */
    public boolean isSame() {
        return isRendered() ? getRows().stream().allMatch(Alignment.Row::isSame) : difference.map(Difference::isNone).orElse(false);
    }

    /** The source, in whole lines. */
    public List<Passage> getPassages() {
        return difference.map(Difference::passages).orElse(List.of());
    }

    /** The page as it is read, block by block: stored HTML, made safe when it was saved. */
    public List<Alignment.Row> getRows() {
        return alignment.map(Alignment::rows).orElse(List.of());
    }

    /** Site-relative address of this comparison in the source. */
    public String getAddress() {
        return page.getUrl() + "/differences?de=" + before.getId() + "&a=" + after.getId();
    }

    public String author(Revision revision) {
        Long person = revision.getPersonId();
        return person == null ? null : persons.names(Set.of(person)).get(person);
    }

    public Page getPage() {
        return page;
    }

    public Revision getBefore() {
        return before;
    }

    public Revision getAfter() {
        return after;
    }
}
