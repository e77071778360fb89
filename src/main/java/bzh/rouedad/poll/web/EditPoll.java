package bzh.rouedad.poll.web;

import bzh.rouedad.calendar.EventText;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.poll.Poll;
import bzh.rouedad.poll.PollPolicy;
import bzh.rouedad.poll.PollText;
import bzh.rouedad.poll.Polling;
import bzh.rouedad.poll.Polls;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** Proposing dates for a meeting, or changing what is proposed. */
@Named
@RequestScoped
public class EditPoll {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Spaces spaces;
    @Inject
    Polls polls;
    @Inject
    Polling polling;

    private Space space;
    private Poll poll;
    private Long seen;
    private final Map<String, String> typed = new HashMap<>(Map.of("zone", EventText.HOME_ZONE));

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        poll = polls.find(viewer, asked.get("poll")).orElse(null);
        space = poll != null ? poll.getSpace() : spaces.find(viewer, asked.get("space")).orElse(null);
        if (poll != null) {
            seen = poll.getVersion();
            typed.put("title", poll.getTitle());
            typed.put("summary", poll.getSummary());
            typed.put("place", poll.getPlace());
            typed.put("zone", poll.getZone().getId());
            typed.put("days", poll.getDays());
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, space != null, viewer.isSignedIn(), () -> poll == null ? PollPolicy.mayPropose(viewer, space) : PollPolicy.mayDecide(viewer, poll));
    }

    public void save() {
        seen = acting.attempt(space != null, seen, () -> {
            PollText text = new PollText(typed.get("title"), typed.get("summary"), typed.get("place"), typed.get("zone"), typed.get("days"));
            Poll done = poll == null ? polling.propose(signedIn.getViewer(), space, text) : polling.change(signedIn.getViewer(), poll, text, seen);
            Screen.go(done.getUrl());
        });
    }

    public Space getSpace() {
        return space;
    }

    public Poll getPoll() {
        return poll;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    /** Fields as they were typed, by their names. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
