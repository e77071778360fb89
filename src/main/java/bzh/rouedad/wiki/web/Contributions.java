package bzh.rouedad.wiki.web;

import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.wiki.Contribution;
import bzh.rouedad.wiki.Revisions;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What a person wrote, as far as the viewer sees it. Names are for whoever belongs to the network. */
@Named
@RequestScoped
public class Contributions {
    private static final int SIZE = 50;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Persons persons;
    @Inject
    Revisions revisions;

    private Long person;
    private String name;
    private Pager pager;
    private List<Contribution> list = List.of();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        String asks = asked.get("person");
        if (viewer.isSignedIn() && asks != null && asks.matches("[0-9]{1,18}")) {
            person = Long.valueOf(asks);
            name = persons.names(Set.of(person)).get(person);
            pager = Pager.of(asked.get("page"), SIZE, revisions.countBy(viewer, person));
            list = revisions.by(viewer, person, pager.offset(), SIZE);
        }
    }

    public void open() {
        if (!signedIn.getViewer().isSignedIn()) {
            Screen.demand(false, false);
        } else if (name == null) {
            Screen.absent();
        }
    }

    public Long getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public Pager getPager() {
        return pager;
    }

    public List<Contribution> getList() {
        return list;
    }
}
