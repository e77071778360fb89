package bzh.rouedad.space.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.space.SpacePolicy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Founding a space. */
@Named
@RequestScoped
public class FoundSpace {
    @Inject
    SignedIn signedIn;
    @Inject
    Hosting hosting;

    private String name;
    private String summary;
    private SpaceKind kind = SpaceKind.GROUP;
    private Audience audience = Audience.EVERYONE;
    private String theme = Hosting.DEFAULT_THEME;

    public void open() {
        Screen.demand(SpacePolicy.mayFound(signedIn.getViewer()), signedIn.getViewer().isSignedIn());
    }

    public void found() {
        try {
            Space space = hosting.found(signedIn.getViewer(), new SpaceDraft(null, name, kind, audience, summary, theme));
            Screen.go(space.getUrl());
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    public SpaceKind[] getKinds() {
        return SpaceKind.values();
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }

    public List<String> getThemes() {
        return Hosting.THEMES.stream().sorted().toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public SpaceKind getKind() {
        return kind;
    }

    public void setKind(SpaceKind kind) {
        this.kind = kind;
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
