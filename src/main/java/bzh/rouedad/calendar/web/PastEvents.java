package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Meetings that were. */
@Named
@RequestScoped
public class PastEvents {
    private static final int SHOWN = 30;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Events events;
    @Inject
    AgendaFilter narrowed;

    private Pager pager;

    @PostConstruct
    void load() {
        pager = Pager.of(asked.get("page"), SHOWN, events.count(signedIn.getViewer(), narrowed.getFilter(), narrowed.now(), true));
    }

    public Pager getPager() {
        return pager;
    }

    public List<Event> getList() {
        return events.past(signedIn.getViewer(), narrowed.getFilter(), narrowed.now(), pager.offset(), SHOWN);
    }
}
