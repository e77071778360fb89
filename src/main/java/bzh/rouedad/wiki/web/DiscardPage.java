package bzh.rouedad.wiki.web;

import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.wiki.EditConflict;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageLinks;
import bzh.rouedad.wiki.PagePolicy;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Trash;
import bzh.rouedad.wiki.Wiki;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What an editor may do to a page as a whole: protect it, or throw it away. */
@Named
@RequestScoped
public class DiscardPage {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Pages pages;
    @Inject
    PageLinks links;
    @Inject
    Trash trash;
    @Inject
    Wiki wiki;
    @Inject
    Words words;

    private Page page;
    private Long base;
    private Role role;

    @PostConstruct
    void load() {
        page = pages.find(signedIn.getViewer(), asked.get("space"), asked.get("page")).orElse(null);
        if (page != null) {
            base = page.getRevision().getId();
            role = page.getProtection();
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        if (page == null) {
            Screen.absent();
        } else {
            Screen.demand(PagePolicy.mayTrash(viewer, page.getSpace()) && PagePolicy.mayEdit(viewer, page), viewer.isSignedIn());
        }
    }

    public void discard() {
        try {
            trash.discard(signedIn.getViewer(), page, base);
            Screen.tell(words.say("wiki.trash.done", page.getTitle()));
            Screen.go("/corbeille/" + page.getSpace().getSlug());
        } catch (EditConflict e) {
            Screen.complain(null, words.say("wiki.trash.conflict"));
        }
    }

    public void protect() {
        try {
            wiki.protect(signedIn.getViewer(), page, role);
            Screen.tell(words.say("wiki.protect.done"));
            Screen.go(page.getUrl());
        } catch (NotAllowed | EditConflict e) {
            Screen.complain("role", words.say("wiki.protect.refused"));
        }
    }

    public List<Role> getRoles() {
        return Stream.of(Role.CONTRIBUTOR, Role.EDITOR, Role.ANIMATOR)
                .filter(each -> PagePolicy.mayProtect(signedIn.getViewer(), page, each)).toList();
    }

    public Page getPage() {
        return page;
    }

    public long getIncoming() {
        return links.countLeadingTo(signedIn.getViewer(), page.getUrl());
    }

    public Long getBase() {
        return base;
    }

    public void setBase(Long base) {
        this.base = base;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
