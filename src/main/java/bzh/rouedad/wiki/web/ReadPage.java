package bzh.rouedad.wiki.web;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.markup.Heading;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.wiki.Including;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PagePolicy;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Redirects;
import bzh.rouedad.wiki.Revisions;
import bzh.rouedad.wiki.SectionLinks;
import bzh.rouedad.wiki.Visit;
import bzh.rouedad.wiki.Visits;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reading a page: stored HTML, nothing is parsed. */
@Named
@RequestScoped
public class ReadPage {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Pages pages;
    @Inject
    Redirects redirects;
    @Inject
    Including including;
    @Inject
    Revisions revisions;
    @Inject
    Visits visits;
    @Inject
    Persons persons;
    @Inject
    Words words;

    private Page page;
    private List<Page> children = List.of();
    private Visit seen;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        page = pages.find(viewer, asked.get("space"), asked.get("page")).orElse(null);
        if (page != null) {
            children = pages.children(viewer, page);
            seen = visits.last(viewer, page).filter(visit -> revisions.isChangedByOthers(viewer, page, visit.getRevision())).orElse(null);
        }
    }

    public void open() {
        if (page != null) {
            return;
        }
        Optional<Page> moved = redirects.find(signedIn.getViewer(), asked.get("space"), asked.get("page"));
        if (moved.isPresent()) {
            Screen.go(moved.get().getUrl());
        } else {
            Screen.absent();
        }
    }

    public Page getPage() {
        return page;
    }

    /** The text, with the links that lead nowhere for this viewer marked as wanted, and a link beside each heading. */
    public String getHtml() {
        Map<String, String> headings = new HashMap<>();
        page.getRevision().getOutline().forEach(heading -> headings.put(heading.anchor(), heading.text()));
        return SectionLinks.add(including.html(signedIn.getViewer(), page), anchor -> headings.containsKey(anchor)
                ? words.say("wiki.section", headings.get(anchor)) : null);
    }

    /** Headings of the first two levels: what a table of contents shows. */
    public List<Heading> getContents() {
        List<Heading> contents = page.getRevision().getOutline().stream().filter(heading -> heading.level() <= 3).toList();
        return contents.size() < 3 ? List.of() : contents;
    }

    public List<Page> getTrail() {
        return pages.trail(page);
    }

    public List<Page> getChildren() {
        return children;
    }

    /** Pages that the screen leads to as those above and below this one. */
    public List<Ref> getAround() {
        return Stream.concat(getTrail().stream(), children.stream()).map(Page::ref).toList();
    }

    public String getAuthor() {
        Long author = page.getRevision().getPersonId();
        return author == null ? null : persons.names(Set.of(author)).get(author);
    }

    public boolean isManageable() {
        return isEditable() && PagePolicy.mayTrash(signedIn.getViewer(), page.getSpace());
    }

    /** The viewer's last visit, if others changed the page since; null otherwise. */
    public Visit getSeen() {
        return seen;
    }

    public boolean isEditable() {
        return PagePolicy.mayEdit(signedIn.getViewer(), page);
    }
}
