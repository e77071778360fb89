package bzh.rouedad.calendar.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.calendar.Sharing;
import bzh.rouedad.calendar.Showing;
import bzh.rouedad.calendar.ShowingStage;
import bzh.rouedad.calendar.Showings;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** In which spaces a meeting is shown: its organiser proposes, editors of each space decide. */
@Named
@RequestScoped
public class ShareEvent {
    private static final int OFFERED = 300;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Events events;
    @Inject
    Spaces spaces;
    @Inject
    Showings showings;
    @Inject
    Sharing sharing;

    private Event event;
    private List<Showing> list = List.of();
    private String space;

    @PostConstruct
    void load() {
        event = events.find(signedIn.getViewer(), asked.get("event")).orElse(null);
        if (event != null) {
            list = showings.of(signedIn.getViewer(), event);
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, event != null, viewer.isSignedIn(), () -> isOrganiser() || !getDecided().isEmpty());
    }

    public void propose() {
        with(space, chosen -> sharing.propose(signedIn.getViewer(), event, chosen));
    }

    public void accept(String slug) {
        with(slug, chosen -> sharing.answer(signedIn.getViewer(), event, chosen, true));
    }

    public void decline(String slug) {
        with(slug, chosen -> sharing.answer(signedIn.getViewer(), event, chosen, false));
    }

    public void withdraw(String slug) {
        with(slug, chosen -> sharing.withdraw(signedIn.getViewer(), event, chosen));
    }

    private void with(String slug, Consumer<Space> act) {
        acting.attempt(event != null, () -> {
            act.accept(spaces.find(signedIn.getViewer(), slug).orElseThrow(() -> new InvalidInput("space", "language.invalid.empty")));
            Screen.go(event.getUrl() + "/espaces");
        });
    }

    public Event getEvent() {
        return event;
    }

    public boolean isOrganiser() {
        return EventPolicy.mayChange(signedIn.getViewer(), event);
    }

    /** All spaces that were asked, for its organiser. */
    public List<Showing> getList() {
        return list;
    }

    /** Those of the spaces that were asked which the viewer decides for. */
    public List<Showing> getDecided() {
        return list.stream().filter(showing -> EventPolicy.mayShow(signedIn.getViewer(), showing.getSpace())).toList();
    }

    public boolean isDecider(Showing showing) {
        return EventPolicy.mayShow(signedIn.getViewer(), showing.getSpace());
    }

    public boolean isAccepted(Showing showing) {
        return showing.getStage() == ShowingStage.ACCEPTED;
    }

    /** Spaces that were not asked yet. */
    public List<Space> getOffered() {
        Set<Long> asking = list.stream().map(showing -> showing.getSpace().getId()).collect(Collectors.toSet());
        return spaces.list(signedIn.getViewer(), 0, OFFERED).stream()
                .filter(each -> !each.getId().equals(event.getSpace().getId()) && !asking.contains(each.getId())).toList();
    }

    public String getSpace() {
        return space;
    }

    public void setSpace(String space) {
        this.space = space;
    }
}
