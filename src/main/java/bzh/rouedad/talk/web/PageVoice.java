package bzh.rouedad.talk.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Origin;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import bzh.rouedad.talk.Threads;
import bzh.rouedad.talk.Voices;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Under a page: what is said about it, and two buttons for every reader. No session is made, no cookie given. */
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
    Threads threads;
    @Inject
    Voices voices;
    @Inject
    Words words;

    private String wrong;

    public void helped() {
        say(true);
    }

    public void complain() {
        say(false);
    }

    private void say(boolean helpful) {
        try {
            Page page = pages.find(signedIn.getViewer(), asked.get("space"), asked.get("page")).orElse(null);
            if (page == null) {
                Screen.absent();
                return;
            }
            voices.say(signedIn.getViewer(), page, helpful, wrong, Origin.of(request));
            Screen.go(page.getUrl() + "?merci=1#voix");
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (TooManyAttempts e) {
            Screen.complain("words", words.say("talk.voice.too-many"));
        }
    }

    /** Whether the reader has just said something. */
    public boolean isThanked() {
        return asked.get("merci") != null;
    }

    public long openThreads(Page page) {
        return threads.countOpen(signedIn.getViewer(), page);
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }
}
