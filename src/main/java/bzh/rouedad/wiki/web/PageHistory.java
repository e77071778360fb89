package bzh.rouedad.wiki.web;

import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.wiki.EditConflict;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PagePolicy;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Revision;
import bzh.rouedad.wiki.RevisionLine;
import bzh.rouedad.wiki.Revisions;
import bzh.rouedad.wiki.Sitting;
import bzh.rouedad.wiki.Wiki;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a page has been, and one state of it with {@code ?revision=}, which can be brought back. */
@Named
@RequestScoped
public class PageHistory {
    private static final int SIZE = 50;

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
    @Inject
    Wiki wiki;
    @Inject
    Words words;

    private Page page;
    private Revision revision;
    private Long current;
    private Pager pager;
    private List<RevisionLine> lines = List.of();
    private Map<Long, String> authors = Map.of();
    private boolean missing;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        page = pages.find(viewer, asked.get("space"), asked.get("page")).orElse(null);
        if (page == null) {
            return;
        }
        current = page.getRevision().getId();
        pager = Pager.of(asked.get("p"), SIZE, pages.countRevisions(viewer, page));
        lines = revisions.of(viewer, page, pager.offset(), SIZE);
        String wanted = asked.get("revision");
        if (wanted != null) {
            revision = RevisionAsked.find(pages, viewer, page, wanted).orElse(null);
            missing = revision == null;
        }
        authors = persons.names(lines.stream().map(RevisionLine::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    public void open() {
        if (page == null || missing) {
            Screen.absent();
        }
    }

    /** Makes what the revision says the text of the page again. */
    public void restore() {
        try {
            wiki.restore(signedIn.getViewer(), page, revision, current, words.say("wiki.restore.note", revision.getNumber()));
            Screen.tell(words.say("wiki.restore.done", revision.getNumber()));
            Screen.go(page.getUrl());
        } catch (EditConflict e) {
            Screen.complain(null, words.say("wiki.restore.conflict"));
        } catch (NotAllowed e) {
            Screen.complain(null, words.say(signedIn.getViewer().isSignedIn() ? "wiki.restore.forbidden" : "wiki.restore.signed-out"));
        }
    }

    /** Whether the viewer may bring back the revision, which is not the latest. */
    public boolean isRestorable() {
        return revision != null && !revision.getId().equals(page.getRevision().getId())
                && PagePolicy.mayEdit(signedIn.getViewer(), page);
    }

    public String author(Long person) {
        return authors.get(person);
    }

    /** Whether names lead to what these people wrote. */
    public boolean isAmongUs() {
        return signedIn.getViewer().isSignedIn();
    }

    public Page getPage() {
        return page;
    }

    public Revision getRevision() {
        return revision;
    }

    /** The latest revision when the form was shown. */
    public Long getCurrent() {
        return current;
    }

    public void setCurrent(Long current) {
        this.current = current;
    }

    public Pager getPager() {
        return pager;
    }

    public List<Sitting> getList() {
        return Sitting.of(lines);
    }

    /** Which revision is offered as the earlier one to compare: the second of the list. */
    public long getEarlier() {
        return lines.size() > 1 ? lines.get(1).id() : 0;
    }

    /** Which revision is offered as the later one to compare: the first of the list. */
    public long getLater() {
        return lines.isEmpty() ? 0 : lines.get(0).id();
    }
}
