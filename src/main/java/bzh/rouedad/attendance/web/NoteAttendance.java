package bzh.rouedad.attendance.web;

import bzh.rouedad.attendance.AttendanceLine;
import bzh.rouedad.attendance.Attendances;
import bzh.rouedad.attendance.Attending;
import bzh.rouedad.attendance.Turnout;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventPolicy;
import bzh.rouedad.calendar.Events;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Noting who came to a meeting, line by line, and whether everybody is told. */
@Named
@RequestScoped
public class NoteAttendance {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Events events;
    @Inject
    Attendances attendances;
    @Inject
    Attending attending;
    @Inject
    Words words;
    private Event event;
    private List<TypedTick> lines;
    private boolean shown;
    private String name;
    private String organisation;
    private String came = "1";

    @PostConstruct
    void load() {
        event = events.find(signedIn.getViewer(), asked.get("event")).orElse(null);
        if (event != null && EventPolicy.mayChange(signedIn.getViewer(), event)) {
            shown = attendances.isShown(event);
            lines = attendances.lines(signedIn.getViewer(), event).stream().map(this::typed).toList();
        }
    }

    /** What the browser sent counts, where it sent something: lines are told by their keys, whatever came in between. */
    private TypedTick typed(AttendanceLine line) {
        String seen = asked.get("seen-" + line.key());
        String typed = asked.get("came-" + line.key());
        // A box that is not ticked sends nothing; what was not noted stays so.
        String unticked = seen == null || seen.isEmpty() ? "" : "0";
        return seen == null ? new TypedTick(line, line.written(), line.written()) : new TypedTick(line, seen, typed == null ? unticked : typed);
    }

    public void open() {
        Screen.demandForm(asked, event != null, signedIn.getViewer().isSignedIn(),
                () -> EventPolicy.mayChange(signedIn.getViewer(), event));
    }

    /** Notes what was ticked, and adds whom somebody began to add: a press of Enter comes here too. */
    public void save() {
        save(name != null && !name.isBlank());
    }

    /** Adds somebody; what was ticked meanwhile is noted as well. */
    public void add() {
        save(true);
    }

    private void save(boolean more) {
        act(() -> {
            // In this order: whoever is added is so once, whatever becomes of the ticks.
            if (note()) {
                if (more) {
                    attending.add(signedIn.getViewer(), event, name, organisation, came);
                }
                done(more ? "attendance.added" : "attendance.saved");
            }
        });
    }

    public void show() {
        act(() -> {
            attending.show(signedIn.getViewer(), event, shown);
            done(shown ? "attendance.shown" : "attendance.hidden");
        });
    }

    /** Whether all was noted: else the lines that others changed say so, and the form stays. */
    private boolean note() {
        Map<String, Integer> others = attending.note(signedIn.getViewer(), event, lines.stream().map(TypedTick::tick).toList());
        others.forEach((key, noted) -> lines.stream().filter(line -> line.getKey().equals(key)).forEach(line -> {
            line.overtaken(noted);
            Screen.complain(null, words.say("attendance.meanwhile", line.getName(), noted == null ? "" : noted));
        }));
        return others.isEmpty();
    }

    private void act(Runnable act) {
        acting.attempt(event != null && lines != null, act);
    }

    private void done(String word) {
        Screen.tell(words.say(word));
        Screen.go(event.getUrl() + "/presence");
    }

    public Event getEvent() {
        return event;
    }

    /** Null for whoever may not see them. */
    public List<TypedTick> getLines() {
        return lines;
    }

    /** What somebody sent who is signed out meanwhile, by the names of the fields: sent once more, it counts. */
    public List<Map.Entry<String, String>> getKept() {
        return lines != null ? List.of() : Faces.getRequestParameterMap().entrySet().stream()
                .filter(field -> field.getKey().matches("(seen|came)-[ra]\\d{1,18}")).toList();
    }

    public Turnout getTurnout() {
        return attendances.turnout(event);
    }

    public boolean isShown() {
        return shown;
    }

    public void setShown(boolean shown) {
        this.shown = shown;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getCame() {
        return came;
    }

    public void setCame(String came) {
        this.came = came;
    }
}
