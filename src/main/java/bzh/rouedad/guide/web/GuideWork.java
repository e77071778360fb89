package bzh.rouedad.guide.web;

import bzh.rouedad.guide.Changes;
import bzh.rouedad.guide.Editions;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.GuidePolicy;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.screen.Words;
import bzh.rouedad.wiki.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The work in progress on a publication: its next edition, before it is one. */
@Named
@RequestScoped
public class GuideWork {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Guides guides;
    @Inject
    Editions editions;
    @Inject
    Publishing publishing;
    @Inject
    Persons persons;
    @Inject
    Words words;
    @Inject
    Speaking speaking;

    private Guide guide;
    private List<Page> chapters = List.of();
    private Changes changes;
    private Long seen;
    private String note;

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        guide = guides.find(viewer, asked.get("guide")).orElse(null);
        if (guide != null) {
            seen = guide.getVersion();
            chapters = guides.chapters(viewer, guide);
            changes = editions.since(viewer, guide).orElse(null);
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, guide != null, viewer.isSignedIn(), () -> GuidePolicy.mayEdit(viewer, guide));
    }

    public void publish() {
        act(() -> {
            Guide out = publishing.publish(signedIn.getViewer(), guide, note, seen);
            Screen.tell(words.say("guide.work.published", out.getEdition()));
            Screen.go(out.getUrl());
        });
    }

    public void propose() {
        act(() -> {
            publishing.propose(signedIn.getViewer(), guide, seen);
            Screen.tell(words.say("guide.work.proposed"));
            Screen.go(guide.getUrl() + "/travail");
        });
    }

    private void act(Runnable act) {
        seen = acting.attempt(guide != null, seen, act);
    }

    public Guide getGuide() {
        return guide;
    }

    public List<Page> getChapters() {
        return chapters;
    }

    /** What readers do not have yet; null before the first edition. */
    public Changes getChanges() {
        return changes;
    }

    /** What would keep it from coming out now, in a sentence; null for nothing. */
    public String getObstacle() {
        return chapters.isEmpty() ? null : publishing.obstacle(signedIn.getViewer(), guide)
                .map(told -> told.sentence(speaking.getLanguage())).orElse(null);
    }

    /** Whether two people must bring it out. */
    public boolean isApproved() {
        return guides.isApprovalDemanded(guide.getSpace());
    }

    /** Whether the viewer may bring it out now, as far as others have a say in it. */
    public boolean isReady() {
        return !isApproved() || guide.getProposedBy() != null && !guide.getProposedBy().equals(signedIn.getViewer().personIdOrNull());
    }

    /** Who proposed it; null when nobody did. */
    public String getProposer() {
        Long person = guide.getProposedBy();
        return person == null ? null : persons.names(Set.of(person)).get(person);
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
