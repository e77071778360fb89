package bzh.rouedad.meeting.web;

import bzh.rouedad.meeting.Decision;
import bzh.rouedad.meeting.DecisionFilter;
import bzh.rouedad.meeting.Decisions;
import bzh.rouedad.meeting.MeetingPolicy;
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
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a space decided: {@code ?annee=} and {@code ?etat=} narrow it. */
@Named
@RequestScoped
public class DecisionRegister {
    private static final int SIZE = 50;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Spaces spaces;
    @Inject
    Decisions decisions;
    @Inject
    Words words;

    private Space space;
    private DecisionFilter filter;
    private List<Integer> years = List.of();
    private Pager pager;
    private List<Decision> list = List.of();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        space = spaces.find(viewer, asked.get("space")).orElse(null);
        filter = DecisionFilter.of(asked.get("annee"), asked.get("etat"));
        if (space != null) {
            years = decisions.years(viewer, space);
            pager = Pager.of(asked.get("page"), SIZE, decisions.count(viewer, space, filter));
            list = decisions.list(viewer, space, filter, pager.offset(), SIZE);
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

    public List<Decision> getList() {
        return list;
    }

    public Pager getPager() {
        return pager;
    }

    /** What narrows the list, each with the address that chooses it or gives it up. */
    public List<Filters.Word> getYears() {
        return years.stream().map(year -> word(year.toString(), new DecisionFilter(Objects.equals(filter.year(), year) ? null : year,
                filter.standing()), Objects.equals(filter.year(), year))).toList();
    }

    public List<Filters.Word> getStates() {
        return Stream.of(true, false).map(standing -> word(words.say(standing ? "meeting.decisions.standing" : "meeting.decisions.replaced"),
                new DecisionFilter(filter.year(), Objects.equals(filter.standing(), standing) ? null : (Boolean) standing),
                Objects.equals(filter.standing(), standing))).toList();
    }

    private Filters.Word word(String label, DecisionFilter next, boolean chosen) {
        return new Filters.Word(label, Filters.address("/decisions/" + space.getSlug(), next.parameters()), chosen);
    }

    /** The address of this list, to which a page number is added. */
    public String getAddress() {
        return Filters.more("/decisions/" + space.getSlug(), filter.parameters());
    }

    /** The address of the same list as a table. */
    public String getTable() {
        return Filters.more("/decisions.csv", filter.parameters()) + "espace=" + space.getSlug();
    }

    public boolean isRecorder() {
        return MeetingPolicy.mayRecord(signedIn.getViewer(), space);
    }
}
