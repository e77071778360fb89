package bzh.rouedad.group.web;

import bzh.rouedad.group.CharterText;
import bzh.rouedad.group.Chartering;
import bzh.rouedad.group.Charters;
import bzh.rouedad.group.Door;
import bzh.rouedad.group.GroupPolicy;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Membership;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** Saying what a group is for, who leads it and how one comes in. */
@Named
@RequestScoped
public class EditCharter {
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
    Circles circles;
    @Inject
    Charters charters;
    @Inject
    Chartering chartering;
    @Inject
    Words words;

    private Space space;
    private Long seen;
    private final Map<String, String> typed = new HashMap<>(Map.of("door", Door.INVITATION.name(), "welcome", Role.CONTRIBUTOR.name()));
    private Set<Long> chairs = Set.of();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        space = spaces.find(viewer, asked.get("space")).filter(GroupPolicy::isGroup).orElse(null);
        if (space == null) {
            return;
        }
        charters.of(viewer, space).ifPresent(charter -> {
            seen = charter.getVersion();
            typed.put("mandate", charter.getMandate());
            typed.put("begins", charter.getBegins() == null ? "" : charter.getBegins().toString());
            typed.put("ends", charter.getEnds() == null ? "" : charter.getEnds().toString());
            typed.put("door", charter.getDoor().name());
            typed.put("domains", charter.getDomains().toString());
            typed.put("welcome", charter.getWelcome().name());
        });
        chairs = asked.isSent() ? Stream.of(Objects.requireNonNullElse(Faces.getRequestParameterValues("chair"), new String[0]))
                .filter(id -> id.matches("[0-9]{1,18}")).map(Long::valueOf).collect(Collectors.toSet())
                : charters.chairs(viewer, space).stream().map(Person::getId).collect(Collectors.toSet());
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, space != null, viewer.isSignedIn(), () -> GroupPolicy.mayLead(viewer, space));
    }

    public void save() {
        seen = acting.attempt(space != null, seen, () -> {
            chartering.write(signedIn.getViewer(), space, new CharterText(typed.get("mandate"), typed.get("begins"), typed.get("ends"),
                    Stream.of(Door.values()).filter(each -> each.name().equals(typed.get("door"))).findFirst().orElse(null), typed.get("domains"),
                    Stream.of(Role.values()).filter(each -> each.name().equals(typed.get("welcome"))).findFirst().orElse(null), chairs), seen);
            Screen.tell(words.say("group.charter.saved"));
            Screen.go(space.getUrl());
        });
    }

    public Space getSpace() {
        return space;
    }

    public Door[] getDoors() {
        return Door.values();
    }

    /** The first {@value #MOST_MEMBERS} members by name. */
    public List<Membership> getMembers() {
        return space == null || !signedIn.getViewer().isSignedIn() ? List.of()
                : circles.members(signedIn.getViewer(), space.getCircle(), 0, MOST_MEMBERS);
    }

    public boolean isChair(Membership membership) {
        return chairs.contains(membership.getPerson().getId());
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
