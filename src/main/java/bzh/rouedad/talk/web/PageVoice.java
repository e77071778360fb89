package bzh.rouedad.talk.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Origin;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.talk.Voices;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A reader says that something is wrong with a page, with or without an account. */
@Named
@RequestScoped
public class PageVoice {
    @Inject
    HttpServletRequest request;
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Pages pages;
    @Inject
    Voices voices;
    @Inject
    Words words;

    private Page page;
    private String wrong;

    @PostConstruct
    void load() {
        page = pages.find(signedIn.getViewer(), asked.get("space"), asked.get("page")).orElse(null);
    }

    public void open() {
        if (page == null) {
            Screen.absent();
        }
    }

    public void send() {
        try {
            voices.say(signedIn.getViewer(), page, false, wrong, Origin.of(request));
            Screen.go(page.getUrl() + "?avis=merci#voix");
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (TooManyAttempts e) {
            Screen.complain(null, words.say("talk.voice.too-many"));
        }
    }

    public Page getPage() {
        return page;
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }
}
