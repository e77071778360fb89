package bzh.rouedad.adoption.web;

import bzh.rouedad.adoption.Adopting;
import bzh.rouedad.adoption.Adoptions;
import bzh.rouedad.adoption.DeclarationText;
import bzh.rouedad.adoption.Stage;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Declaring how far one's organisation is with a practice or a guide. */
@Named
@RequestScoped
public class DeclareAdoption {
    private static final int OFFERED = 8;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Adoptions adoptions;
    @Inject
    Organisations organisations;
    @Inject
    Adopting adopting;
    @Inject
    Words words;

    private Entry thing;
    private Stage stage = Stage.INTERESTED;
    private boolean correction;
    private final Map<String, String> typed = new HashMap<>();

    @PostConstruct
    void load() {
        String id = asked.get("thing");
        if (id != null && id.matches("\\d{1,18}")) {
            thing = adoptions.thing(signedIn.getViewer(), new Ref(asked.get("kind"), Long.parseLong(id))).orElse(null);
        }
        List<Organisation> mine = organisations.mine(signedIn.getViewer());
        typed.put("organisation", mine.isEmpty() ? null : mine.get(0).getSlug());
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, thing != null, viewer.isSignedIn(),
                () -> viewer.isAdministrator() || !organisations.mine(viewer).isEmpty());
    }

    public void save() {
        Viewer viewer = signedIn.getViewer();
        try {
            viewer.require(viewer.isSignedIn() && thing != null);
            adopting.declare(viewer, thing.ref(), organisation(), new DeclarationText(stage, typed.get("since"),
                    typed.get("changed"), typed.get("contact"), typed.get("link"), correction));
            Screen.tell(words.say("adoption.saved", thing.title()));
            Screen.go(thing.url());
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (NotAllowed e) {
            Screen.complain(viewer.isSignedIn() ? "organisation" : null,
                    words.say(viewer.isSignedIn() ? "adoption.invalid.stranger" : "people.act.signed-out"));
        }
    }

    private Organisation organisation() {
        String name = InvalidInput.line("organisation", typed.get("organisation"), 200);
        List<Organisation> called = organisations.called(signedIn.getViewer(), name, OFFERED);
        if (called.size() != 1) {
            throw new InvalidInput("organisation", "adoption.invalid.organisation", name);
        }
        return called.get(0);
    }

    public Entry getThing() {
        return thing;
    }

    /** Organisations to choose from without typing. */
    public List<Organisation> getMine() {
        return organisations.mine(signedIn.getViewer());
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public boolean isCorrection() {
        return correction;
    }

    public void setCorrection(boolean correction) {
        this.correction = correction;
    }

    /** What stands in the other fields, by their names. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
