package bzh.rouedad.screen;

import bzh.rouedad.language.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;

/** The language of this request: the person's own choice, else the first of the browser's that is spoken here. */
@Named
@RequestScoped
public class Speaking {
    @Inject
    HttpServletRequest request;
    private Locale chosen;

    public Locale getLanguage() {
        if (chosen != null) {
            return chosen;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(wanted -> request.getHeader("Accept-Language") != null)
                .filter(wanted -> Messages.closest(wanted).getLanguage().equals(wanted.getLanguage()))
                .findFirst().map(Messages::closest).orElse(Messages.LANGUAGES.get(0));
    }

    /**
     * The language of what people of the network write, whatever the interface speaks: views say it where such words stand, so
     * that screen readers pronounce them right.
     */
    public String getContents() {
        return Messages.LANGUAGES.get(0).getLanguage();
    }

    public void choose(Locale language) {
        chosen = Messages.closest(language);
    }
}
