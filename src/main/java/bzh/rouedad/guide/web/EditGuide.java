package bzh.rouedad.guide.web;

import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.GuideKind;
import bzh.rouedad.guide.GuidePolicy;
import bzh.rouedad.guide.GuideStatus;
import bzh.rouedad.guide.GuideText;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Making a publication of pages, and bringing it out. Chapters are lines of page addresses, so no script is needed. */
@Named
@RequestScoped
public class EditGuide {
    private static final int OFFERED = 500;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Spaces spaces;
    @Inject
    Guides guides;
    @Inject
    Pages pages;
    @Inject
    Publishing publishing;
    @Inject
    Words words;

    private Space space;
    private Guide guide;
    private Long seen;
    private String title;
    private String summary;
    private String announced;
    private GuideKind kind = GuideKind.GUIDE;
    private GuideStatus status = GuideStatus.IN_PREPARATION;
    private String chapters;
    private TypedImprint imprint = new TypedImprint();

    @PostConstruct
    void load() {
        Viewer viewer = signedIn.getViewer();
        guide = guides.find(viewer, asked.get("guide")).orElse(null);
        space = guide != null ? guide.getSpace() : spaces.find(viewer, asked.get("space")).orElse(null);
        if (guide != null) {
            seen = guide.getVersion();
            title = guide.getTitle();
            summary = guide.getSummary();
            announced = guide.getAnnounced();
            kind = guide.getKind();
            status = guide.getStatus();
            imprint = TypedImprint.of(guide);
            chapters = guides.chapters(viewer, guide).stream().map(this::address).collect(Collectors.joining("\n"));
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, space != null, viewer.isSignedIn(), () -> GuidePolicy.mayMake(viewer, space));
    }

    public void save() {
        seen = acting.attempt(space != null, seen, () -> {
            GuideText text = new GuideText(kind, title, summary, status, announced,
                    chapters == null ? List.of() : chapters.lines().toList(), imprint.imprint(), imprint.withdrawal(), null);
            Guide saved = guide == null ? publishing.make(signedIn.getViewer(), space, text)
                    : publishing.edit(signedIn.getViewer(), guide, text, seen);
            Screen.tell(words.say("guide.edit.saved", saved.getTitle()));
            Screen.go(saved.getUrl());
        });
    }

    private String address(Page page) {
        return page.getSpace().getId().equals(space.getId()) ? page.getSlug()
                : page.getSpace().getSlug() + "/" + page.getSlug();
    }

    /** Pages of the space that may become chapters. */
    public List<Page> getOffered() {
        return pages.list(signedIn.getViewer(), space, 0, OFFERED);
    }

    public TypedImprint getImprint() {
        return imprint;
    }

    /** Whether the viewer says how publications of this space come out. */
    public boolean isRuler() {
        return GuidePolicy.mayDemandApproval(signedIn.getViewer(), space);
    }

    public GuideKind[] getKinds() {
        return GuideKind.values();
    }

    public GuideStatus[] getStatuses() {
        return GuideStatus.values();
    }

    public Space getSpace() {
        return space;
    }

    public Guide getGuide() {
        return guide;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getAnnounced() {
        return announced;
    }

    public void setAnnounced(String announced) {
        this.announced = announced;
    }

    public GuideKind getKind() {
        return kind;
    }

    public void setKind(GuideKind kind) {
        this.kind = kind;
    }

    public GuideStatus getStatus() {
        return status;
    }

    public void setStatus(GuideStatus status) {
        this.status = status;
    }

    public String getPages() {
        return chapters;
    }

    public void setPages(String chapters) {
        this.chapters = chapters;
    }
}
