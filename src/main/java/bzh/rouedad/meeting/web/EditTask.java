package bzh.rouedad.meeting.web;

import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.meeting.Assigning;
import bzh.rouedad.meeting.Decision;
import bzh.rouedad.meeting.Decisions;
import bzh.rouedad.meeting.MeetingPolicy;
import bzh.rouedad.meeting.Task;
import bzh.rouedad.meeting.TaskText;
import bzh.rouedad.meeting.Tasks;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Membership;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Giving a task, because of a meeting ({@code ?rencontre=}) or a decision ({@code ?pour=}) of the space; or changing the one that the
 * address names.
 */
@Named
@RequestScoped
public class EditTask {
    private static final int MOST_MEMBERS = 500;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Spaces spaces;
    @Inject
    Events events;
    @Inject
    Circles circles;
    @Inject
    Decisions decisions;
    @Inject
    Tasks tasks;
    @Inject
    Assigning assigning;
    @Inject
    Words words;

    private Space space;
    private Event event;
    private Decision decision;
    private Task task;
    private Long seen;
    private final Map<String, String> typed = new HashMap<>();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        space = spaces.find(viewer, asked.get("space")).orElse(null);
        if (space == null) {
            return;
        }
        String id = asked.get("task");
        task = id != null && id.matches("[0-9]{1,18}") ? tasks.find(viewer, space.getSlug(), Long.parseLong(id)).orElse(null) : null;
        decision = decisions.find(viewer, space.getSlug(), asked.get("pour")).orElse(null);
        event = events.find(viewer, asked.get("rencontre")).filter(found -> found.getSpace().getId().equals(space.getId())).orElse(null);
        if (task != null) {
            seen = task.getVersion();
            decision = task.getDecision();
            event = task.getEvent();
            typed.put("text", task.getText());
            typed.put("person", task.getPersonId() == null ? "" : task.getPersonId().toString());
            typed.put("name", task.getName());
            typed.put("due", task.getDue() == null ? "" : task.getDue().toString());
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        boolean there = space != null && (task != null || asked.get("task") == null);
        Screen.demandForm(asked, there, viewer.isSignedIn(), () -> task == null ? MeetingPolicy.mayRecord(viewer, space)
                : MeetingPolicy.mayChange(viewer, task));
    }

    public void save() {
        seen = acting.attempt(space != null, seen, () -> {
            String person = typed.get("person");
            TaskText text = new TaskText(typed.get("text"), person != null && person.matches("[0-9]{1,18}") ? Long.valueOf(person) : null,
                    typed.get("name"), typed.get("due"));
            Task done = task == null ? assigning.assign(signedIn.getViewer(), space, event, decision, text)
                    : assigning.change(signedIn.getViewer(), task, text, seen);
            Screen.tell(words.say(task == null ? "meeting.task.given" : "meeting.task.changed"));
            Screen.go(event == null ? "/taches/" + space.getSlug() + "/" + done.getId() : event.getUrl() + "#taches");
        });
    }

    /** Whom the task may be given to: the first {@value #MOST_MEMBERS} members, by name. */
    public List<Membership> getMembers() {
        return space == null || !signedIn.getViewer().isSignedIn() ? List.of()
                : circles.members(signedIn.getViewer(), space.getCircle(), 0, MOST_MEMBERS);
    }

    public Space getSpace() {
        return space;
    }

    /** The meeting that asks for it; null for none. */
    public Event getEvent() {
        return event;
    }

    /** The decision that asks for it; null for none. */
    public Decision getDecision() {
        return decision;
    }

    /** The one that is changed; null for a new one. */
    public Task getTask() {
        return task;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
