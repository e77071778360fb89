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
    private List<Event> list;

    @PostConstruct
    void load() {
        Pager asking = Pager.uncounted(asked.get("page"), SHOWN);
        List<Event> found = events.past(signedIn.getViewer(), narrowed.getFilter(), narrowed.now(), asking.offset(), SHOWN + 1);
        pager = asking.having(found.size());
        list = found.stream().limit(SHOWN).toList();
    }

    public Pager getPager() {
        return pager;
    }

    public List<Event> getList() {
        return list;
    }
}
