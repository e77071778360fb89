package bzh.rouedad.desk.web;

import bzh.rouedad.desk.Desk;
import bzh.rouedad.desk.Line;
import bzh.rouedad.desk.Matter;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What waits this morning in the spaces one animates. */
@Named
@RequestScoped
public class AnimatorDesk {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Desk desk;

    private final Map<Matter, List<Line>> lines = new EnumMap<>(Matter.class);

    @PostConstruct
    void load() {
        if (signedIn.getViewer().isAnimator()) {
            Stream.of(Matter.values()).forEach(matter -> lines.put(matter, desk.lines(signedIn.getViewer(), matter)));
        }
    }

    public void open() {
        Screen.demandForm(asked, true, signedIn.getViewer().isSignedIn(), () -> signedIn.getViewer().isAnimator());
    }

    /** Kinds of which something waits. */
    public List<Matter> getMatters() {
        return Stream.of(Matter.values()).filter(matter -> !lines.getOrDefault(matter, List.of()).isEmpty()).toList();
    }

    public List<Line> lines(Matter matter) {
        return lines.get(matter);
    }
}
