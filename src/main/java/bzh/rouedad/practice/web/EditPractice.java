package bzh.rouedad.practice.web;

import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.practice.Describing;
import bzh.rouedad.practice.Fields;
import bzh.rouedad.practice.Places;
import bzh.rouedad.practice.Practice;
import bzh.rouedad.practice.PracticePolicy;
import bzh.rouedad.practice.PracticeState;
import bzh.rouedad.practice.PracticeText;
import bzh.rouedad.practice.Practices;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Describing a practice, or changing one. Three fields are required, the others lie in groups. */
@Named
@RequestScoped
public class EditPractice {
    private static final int OFFERED = 100;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Practices practices;
    @Inject
    Places places;
    @Inject
    Organisations organisations;
    @Inject
    StoredFiles files;
    @Inject
    Fields fields;
    @Inject
    Describing describing;
    @Inject
    Speaking speaking;
    @Inject
    Words words;

    private Practice practice;
    private List<Space> offered = List.of();
    private String space;
    private Long seen;
    private Map<String, String> typed = new HashMap<>();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        String slug = asked.get("practice");
        practice = slug == null ? null : practices.find(viewer, slug).orElse(null);
        if (practice != null) {
            seen = practice.getVersion();
            typed = fields.of(viewer, practice);
        } else {
            offered = places.of(viewer);
            space = asked.get("espace");
            String organisation = asked.get("organisation");
            List<Organisation> mine = organisations.mine(viewer);
            typed.put("organisation", organisation != null || mine.size() != 1 ? organisation : mine.get(0).getSlug());
            typed.put("state", PracticeState.RUNNING.name());
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        boolean there = practice != null || asked.get("practice") == null;
        Screen.demandForm(asked, there, viewer.isSignedIn(), () -> practice == null ? !offered.isEmpty()
                : PracticePolicy.mayEdit(viewer, practice));
    }

    public void save() {
        Viewer viewer = signedIn.getViewer();
        try {
            PracticeText text = PracticeText.of(typed::get);
            Practice saved = asked.get("practice") == null ? describing.describe(viewer, chosen(), text)
                    : describing.change(viewer, known(), text, seen);
            Screen.tell(saved.getSheet().getCost() == null ? words.say("practice.saved", saved.getTitle())
                    : words.say("practice.saved.cost", saved.getTitle(), saved.getSheet().getCost().in(speaking.getLanguage())));
            Screen.go(saved.getUrl());
        } catch (ChangedMeanwhile e) {
            seen = e.version();
            Screen.complain(e);
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (NotAllowed e) {
            Screen.complain(viewer.isSignedIn() ? "organisation" : null,
                    words.say(viewer.isSignedIn() ? "practice.invalid.stranger" : "people.act.signed-out"));
        }
    }

    private Space chosen() {
        signedIn.getViewer().require(signedIn.getViewer().isSignedIn());
        return offered.stream().filter(each -> each.getSlug().equals(space)).findFirst()
                .orElseThrow(() -> new InvalidInput("space", "language.invalid.empty"));
    }

    /** Whoever is signed out while writing in a closed space does not see it any more; what was typed stays. */
    private Practice known() {
        signedIn.getViewer().require(practice != null);
        return practice;
    }

    /** Organisations to choose from without typing: those the viewer works for. */
    public List<Organisation> getMine() {
        return organisations.mine(signedIn.getViewer());
    }

    /** Spaces to publish it in. */
    public List<Space> getPlaces() {
        return offered;
    }

    /** Files of the space it is published in that may be named. */
    public List<StoredFile> getFiles() {
        return practice == null ? List.of() : files.list(signedIn.getViewer(), practice.getSpace(), 0, OFFERED);
    }

    public PracticeState[] getStates() {
        return PracticeState.values();
    }

    public Practice getPractice() {
        return practice;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    public String getSpace() {
        return space;
    }

    public void setSpace(String space) {
        this.space = space;
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
