package bzh.rouedad.guide.web;

import bzh.rouedad.guide.ChapterLine;
import bzh.rouedad.guide.Correcting;
import bzh.rouedad.guide.Edition;
import bzh.rouedad.guide.Editions;
import bzh.rouedad.guide.GuidePolicy;
import bzh.rouedad.people.Acting;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Noting what is wrong in an edition; and taking a chapter out of it, where the law asks for that. */
@Named
@RequestScoped
public class CorrectEdition {
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Acting acting;
    @Inject
    Editions editions;
    @Inject
    Correcting correcting;
    @Inject
    Words words;

    private Edition edition;
    private String erratum;
    private String chapter;
    private String reason;

    @PostConstruct
    void load() {
        edition = EditionAsked.find(editions, signedIn.getViewer(), asked).orElse(null);
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demandForm(asked, edition != null, viewer.isSignedIn(), () -> GuidePolicy.mayEdit(viewer, edition.getGuide()));
    }

    public void note() {
        act(() -> correcting.note(signedIn.getViewer(), edition, erratum));
    }

    public void strike() {
        act(() -> correcting.strike(signedIn.getViewer(), edition, chapter, reason));
    }

    private void act(Runnable act) {
        acting.attempt(edition != null, () -> {
            act.run();
            Screen.tell(words.say("guide.correct.saved"));
            Screen.go(edition.getUrl());
        });
    }

    public Edition getEdition() {
        return edition;
    }

    /** Chapters that have their text. */
    public List<ChapterLine> getChapters() {
        return editions.chapters(signedIn.getViewer(), edition).stream().filter(line -> !line.struck()).toList();
    }

    public boolean isStriker() {
        return GuidePolicy.mayStrike(signedIn.getViewer());
    }

    public String getErratum() {
        return erratum;
    }

    public void setErratum(String erratum) {
        this.erratum = erratum;
    }

    /** The last part of the address of the chapter to take out. */
    public String getChapter() {
        return chapter;
    }

    public void setChapter(String chapter) {
        this.chapter = chapter;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
