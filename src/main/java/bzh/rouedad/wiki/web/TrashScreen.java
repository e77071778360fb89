package bzh.rouedad.wiki.web;

import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.PagePolicy;
import bzh.rouedad.wiki.Trash;
import bzh.rouedad.wiki.TrashedPage;
import bzh.rouedad.wiki.TrashedPages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The trash of a space, for its editors. */
@Named("trashScreen")
@RequestScoped
public class TrashScreen {
    private static final int SIZE = 50;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    TrashedPages trashed;
    @Inject
    Trash trash;
    @Inject
    Persons persons;
    @Inject
    Words words;

    private Space space;
    private boolean allowed;
    private Pager pager;
    private List<TrashedPage> list = List.of();
    private Map<Long, String> names = Map.of();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        space = spaces.find(viewer, asked.get("space")).orElse(null);
        allowed = space != null && PagePolicy.mayTrash(viewer, space);
        if (allowed) {
            pager = Pager.of(asked.get("page"), SIZE, trashed.count(viewer, space));
            list = trashed.list(viewer, space, pager.offset(), SIZE);
            names = persons.names(list.stream().map(TrashedPage::getTrashedBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        }
    }

    public void open() {
        if (space == null) {
            Screen.absent();
        } else {
            Screen.demand(allowed, signedIn.getViewer().isSignedIn());
        }
    }

    public void restore(long id) {
        try {
            Screen.go(trash.restore(signedIn.getViewer(), space, id));
        } catch (NotAllowed e) {
            Screen.complain(null, words.say("wiki.trash.gone"));
        }
    }

    public String who(TrashedPage page) {
        return names.get(page.getTrashedBy());
    }

    public Space getSpace() {
        return space;
    }

    public Pager getPager() {
        return pager;
    }

    public List<TrashedPage> getList() {
        return list;
    }
}
