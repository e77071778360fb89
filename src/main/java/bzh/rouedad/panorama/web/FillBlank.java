package bzh.rouedad.panorama.web;

import bzh.rouedad.panorama.Question;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.practice.Alike;
import bzh.rouedad.practice.PracticeFilter;
import bzh.rouedad.practice.Practices;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.Territory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What to do about a theme that nobody cares for in a territory: whom to ask, and how to begin. */
@Named
@RequestScoped
public class FillBlank {
    private static final int SHOWN = 6;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Territories territories;
    @Inject
    Alike alike;
    @Inject
    Practices practices;

    private Question question;
    private Territory territory;
    private long here;
    private List<Alike.Match> matches = List.of();

    @PostConstruct
    void load() {
        question = Question.of(asked::get);
        territory = territories.standing(asked.get("territory")).orElse(null);
        if (territory != null && question.theme() != null) {
            here = practices.count(signedIn.getViewer(), new PracticeFilter(question.theme(), null, null, null, null, null, territory.getCode()));
            matches = alike.of(signedIn.getViewer(), territory, theme());
        }
    }

    public void open() {
        if (territory == null) {
            Screen.absent();
        } else if (!territory.getCode().equals(asked.get("territory"))) {
            Screen.go(question.at("/carte/blancs/" + territory.getCode()));
        }
    }

    private PracticeFilter theme() {
        return new PracticeFilter(question.theme(), null, null, null, null, null);
    }

    public Territory getTerritory() {
        return territory;
    }

    /** Null when the address names none. */
    public String getTheme() {
        return question.theme();
    }

    public Question getQuestion() {
        return question;
    }

    /** How many practices of the theme there are in the territory by now. */
    public long getHere() {
        return here;
    }

    /** The six of the theme that authorities most like this one did or use. */
    public List<Alike.Match> getMatches() {
        return matches.stream().limit(SHOWN).toList();
    }

    /** Whether there are more. */
    public boolean isMore() {
        return matches.size() > SHOWN;
    }

    /** All of the theme, those of authorities like this one first. */
    public String getAll() {
        return "/pratiques?comme=" + territory.getCode() + "&" + theme().parameters();
    }
}
