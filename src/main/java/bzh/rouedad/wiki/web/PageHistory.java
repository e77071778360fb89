package bzh.rouedad.wiki.web;

import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Revision;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a page has been, and one state of it with {@code ?revision=}. */
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
    Persons persons;

    private Page page;
    private Revision revision;
    private Pager pager;
    private List<Revision> list = List.of();
    private Map<Long, String> authors = Map.of();
    private boolean missing;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        page = pages.find(viewer, asked.get("space"), asked.get("page")).orElse(null);
        if (page == null) {
            return;
        }
        pager = Pager.of(asked.get("p"), SIZE, pages.countRevisions(viewer, page));
        list = pages.history(viewer, page, pager.offset(), SIZE);
        String wanted = asked.get("revision");
        if (wanted != null) {
            revision = wanted.matches("[0-9]{1,18}")
                    ? pages.revision(viewer, page, Long.parseLong(wanted)).orElse(null) : null;
            missing = revision == null;
        }
        authors = persons.names(list.stream().map(Revision::getPersonId).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    public void open() {
        if (page == null || missing) {
            Screen.absent();
        }
    }

    public String author(Revision of) {
        return authors.get(of.getPersonId());
    }

    public Page getPage() {
        return page;
    }

    public Revision getRevision() {
        return revision;
    }

    public Pager getPager() {
        return pager;
    }

    public List<Revision> getList() {
        return list;
    }
}
