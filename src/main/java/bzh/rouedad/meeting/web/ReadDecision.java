package bzh.rouedad.meeting.web;

import bzh.rouedad.meeting.Decision;
import bzh.rouedad.meeting.Decisions;
import bzh.rouedad.meeting.MeetingPolicy;
import bzh.rouedad.meeting.Tasks;
import bzh.rouedad.meeting.Wording;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One decision, with what it asks for, what it replaced, and what it said before. */
@Named
@RequestScoped
public class ReadDecision {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Decisions decisions;
    @Inject
    Tasks tasks;
    @Inject
    TaskLines lines;
    @Inject
    Persons persons;

    private Decision decision;
    private List<Decision> replaced = List.of();
    private List<Wording> wordings = List.of();
    private Map<Long, String> names = Map.of();
    private List<TaskLines.Line> tasksOf = List.of();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        decision = decisions.find(viewer, asked.get("space"), asked.get("decision")).orElse(null);
        if (decision != null) {
            replaced = decisions.replacedBy(viewer, decision);
            wordings = decisions.wordings(viewer, decision);
            names = persons.names(wordings.stream().map(Wording::getChangedBy).collect(Collectors.toSet()));
            tasksOf = lines.of(tasks.of(viewer, decision));
        }
    }

    public void open() {
        if (decision == null) {
            Screen.absent();
        }
    }

    public Decision getDecision() {
        return decision;
    }

    public List<Decision> getReplaced() {
        return replaced;
    }

    public List<Wording> getWordings() {
        return wordings;
    }

    /** Who corrected it. */
    public String author(Wording wording) {
        return names.get(wording.getChangedBy());
    }

    public List<TaskLines.Line> getTasks() {
        return tasksOf;
    }

    public boolean isEditable() {
        return MeetingPolicy.mayCorrect(signedIn.getViewer(), decision);
    }

    public boolean isRecorder() {
        return MeetingPolicy.mayRecord(signedIn.getViewer(), decision.getSpace());
    }
}
