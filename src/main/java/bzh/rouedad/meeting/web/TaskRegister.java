package bzh.rouedad.meeting.web;

import bzh.rouedad.meeting.MeetingPolicy;
import bzh.rouedad.meeting.TaskFilter;
import bzh.rouedad.meeting.Tasks;
import bzh.rouedad.meeting.TypedDay;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Pager;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is to be done in a space: {@code ?etat=} and {@code ?personne=} narrow it. */
@Named
@RequestScoped
public class TaskRegister {
    private static final int SIZE = 50;
    private static final List<String> STATES = List.of("ouvertes", TaskFilter.LATE, "faites", "abandonnees");

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Tasks tasks;
    @Inject
    TaskLines lines;
    @Inject
    Persons persons;
    @Inject
    Words words;

    private final LocalDate today = TypedDay.today(Clock.systemUTC());
    private Space space;
    private String state;
    private String person;
    private TaskFilter filter;
    private Pager pager;
    private List<TaskLines.Line> list = List.of();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        space = spaces.find(viewer, asked.get("space")).orElse(null);
        state = STATES.stream().filter(each -> each.equals(asked.get("etat"))).findFirst().orElse(null);
        // Who has what to do is named to those who belong to the network: nobody else narrows by it.
        person = viewer.isSignedIn() ? asked.get("personne") : null;
        filter = TaskFilter.of(state, person, today);
        if (space != null) {
            pager = Pager.of(asked.get("page"), SIZE, tasks.count(viewer, space, filter));
            list = lines.of(tasks.list(viewer, space, filter, pager.offset(), SIZE));
        }
    }

    public void open() {
        if (space == null) {
            Screen.absent();
        }
    }

    public Space getSpace() {
        return space;
    }

    public List<TaskLines.Line> getList() {
        return list;
    }

    public Pager getPager() {
        return pager;
    }

    public List<Filters.Word> getStates() {
        return STATES.stream().map(each -> word(words.say("meeting.tasks." + each), each.equals(state) ? null : each, person, each.equals(state))).toList();
    }

    /** Those in charge of something, by name; nobody for a stranger. */
    public List<Filters.Word> getPeople() {
        return !signedIn.getViewer().isSignedIn() ? List.of() : persons.names(tasks.personIds(signedIn.getViewer(), space)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue()).map(each -> {
                    String id = each.getKey().toString();
                    return word(each.getValue(), state, id.equals(person) ? null : id, id.equals(person));
                }).toList();
    }

    private Filters.Word word(String label, String nextState, String nextPerson, boolean chosen) {
        return new Filters.Word(label, Filters.address("/taches/" + space.getSlug(), TaskFilter.of(nextState, nextPerson, today).parameters()), chosen);
    }

    /** The address of this list, to which a page number is added. */
    public String getAddress() {
        return Filters.more("/taches/" + space.getSlug(), filter.parameters());
    }

    /** The address of the same list as a table. */
    public String getTable() {
        return Filters.more("/taches.csv", filter.parameters()) + "espace=" + space.getSlug();
    }

    public boolean isRecorder() {
        return MeetingPolicy.mayRecord(signedIn.getViewer(), space);
    }
}
