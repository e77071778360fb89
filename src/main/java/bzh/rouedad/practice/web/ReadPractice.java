package bzh.rouedad.practice.web;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.practice.Fields;
import bzh.rouedad.practice.Practice;
import bzh.rouedad.practice.PracticePolicy;
import bzh.rouedad.practice.Practices;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.wiki.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The sheet of one practice; other features hang their own parts in it. */
@Named
@RequestScoped
public class ReadPractice {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Practices practices;
    @Inject
    Fields fields;

    private Practice practice;
    private Page story;
    private List<StoredFile> documents = List.of();

    @PostConstruct
    void load() {
        practice = practices.find(signedIn.getViewer(), asked.get("practice")).orElse(null);
        if (practice != null) {
            story = fields.story(signedIn.getViewer(), practice.getSheet()).orElse(null);
            documents = fields.documents(signedIn.getViewer(), practice.getSheet());
        }
    }

    public void open() {
        if (practice == null) {
            Screen.absent();
        }
    }

    public Practice getPractice() {
        return practice;
    }

    /** The page that tells the long story; null when there is none to be seen. */
    public Page getStory() {
        return story;
    }

    public List<StoredFile> getDocuments() {
        return documents;
    }

    /** What the sheet leads to. */
    public List<Ref> getKnown() {
        return Stream.ofNullable(story).map(Page::ref).toList();
    }

    /** Whether other sites may show it: whether everybody sees it here. */
    public boolean isShowable() {
        return !practice.isWithdrawn() && Viewer.stranger().sees(practice.getSpace().getCircle());
    }

    public boolean isEditable() {
        return PracticePolicy.mayEdit(signedIn.getViewer(), practice);
    }
}
