package bzh.rouedad.wiki.web;

import bzh.rouedad.comparison.Part;
import bzh.rouedad.comparison.Part.Agreed;
import bzh.rouedad.comparison.Part.Overlap;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.EditConflict;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageLinks;
import bzh.rouedad.wiki.PageName;
import bzh.rouedad.wiki.PagePolicy;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Renaming;
import bzh.rouedad.wiki.Wiki;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Another name, address, space or place in the tree for a page. */
@Named
@RequestScoped
public class RenamePage {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Pages pages;
    @Inject
    PageLinks links;
    @Inject
    Renaming renaming;
    @Inject
    Wiki wiki;
    @Inject
    Words words;

    private Page page;
    private String title;
    private String slug;
    private String target;
    private String parent;
    private String seenTitle;
    private String seenParent;

    @PostConstruct
    void load() {
        page = pages.find(signedIn.getViewer(), asked.get("space"), asked.get("page")).orElse(null);
        if (page != null) {
            title = page.getTitle();
            slug = page.getSlug();
            target = page.getSpace().getSlug();
            parent = standingParent();
            seenTitle = title;
            seenParent = parent;
        }
    }

    public void open() {
        if (page == null) {
            Screen.absent();
        } else {
            Screen.demand(PagePolicy.mayEdit(signedIn.getViewer(), page), signedIn.getViewer().isSignedIn());
        }
    }

    public void rename() {
        Viewer viewer = signedIn.getViewer();
        try {
            mergeWithWhatStands();
            Space space = spaces.find(viewer, target).orElseThrow(() -> new InvalidInput("target", "wiki.rename.space"));
            if (!PagePolicy.mayMove(viewer, page, space)) {
                throw new InvalidInput("target", "wiki.rename.space");
            }
            Page above = parent == null || parent.isBlank() ? null : pages.find(viewer, space.getSlug(), Slug.of(parent))
                    .filter(found -> !found.getId().equals(page.getId()))
                    .orElseThrow(() -> new InvalidInput("parent", "wiki.rename.no-parent"));
            Renaming.Renamed renamed = renaming.rename(viewer, page, new PageName(title, slug, space));
            wiki.place(viewer, space, renamed.url().substring(renamed.url().lastIndexOf('/') + 1), above);
            Screen.tell(words.count("wiki.rename.done", renamed.pages()));
            Screen.go(renamed.url());
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (EditConflict e) {
            Screen.complain(null, words.say("wiki.rename.conflict"));
        }
    }

    /** What the form leaves as it was shown is as others made it meanwhile; what both changed is asked about. */
    private void mergeWithWhatStands() {
        Part names = Part.whole(seenTitle, page.getTitle(), title);
        Part places = Part.whole(slug(seenParent), standingParent(), slug(parent));
        seenTitle = page.getTitle();
        seenParent = standingParent();
        if (names instanceof Overlap overlap) {
            throw new InvalidInput("title", "wiki.rename.changed", overlap.theirs());
        }
        if (places instanceof Overlap overlap) {
            throw overlap.theirs().isEmpty() ? new InvalidInput("parent", "wiki.rename.changed.top")
                    : new InvalidInput("parent", "wiki.rename.changed", overlap.theirs());
        }
        title = ((Agreed) names).text();
        parent = ((Agreed) places).text();
    }

    /** Empty for a page at the top. */
    private String standingParent() {
        return page.getParent() == null ? "" : page.getParent().getSlug();
    }

    private static String slug(String typed) {
        return typed == null ? "" : Slug.of(typed);
    }

    public Page getPage() {
        return page;
    }

    /** Where the page may go: its own space first. */
    public List<Space> getTargets() {
        Viewer viewer = signedIn.getViewer();
        return Stream.concat(Stream.of(page.getSpace()), spaces.mine(viewer).stream()
                .filter(space -> !space.getId().equals(page.getSpace().getId()) && PagePolicy.mayMove(viewer, page, space)))
                .toList();
    }

    /** How many pages the viewer sees lead here. */
    public long getIncoming() {
        return links.countLeadingTo(signedIn.getViewer(), page.getUrl());
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    /** The title that stood when the form was shown. */
    public String getSeenTitle() {
        return seenTitle;
    }

    public void setSeenTitle(String seenTitle) {
        this.seenTitle = seenTitle;
    }

    /** Address of the page above when the form was shown. */
    public String getSeenParent() {
        return seenParent;
    }

    public void setSeenParent(String seenParent) {
        this.seenParent = seenParent;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
