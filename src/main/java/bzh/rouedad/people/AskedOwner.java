package bzh.rouedad.people;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.screen.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * The part of a form in which somebody without account types an address, whose owner is asked by a letter. A program that fills
 * in the field that people do not see gets the same screen, and no letter goes.
 */
@Dependent
public class AskedOwner {
    @Inject
    Asked asked;
    @Inject
    Speaking speaking;
    @Inject
    Words words;

    private String email;
    private String website;
    private boolean sent;

    /** Asks the owner of an address, in a language; the place is where the request comes from. */
    @FunctionalInterface
    public interface Question {
        void ask(String email, Locale language, String place);
    }

    /** Has the question asked, and tells at the fields what does not do. */
    public void ask(Question question) {
        try {
            if (website == null || website.isBlank()) {
                question.ask(email, speaking.getLanguage(), asked.origin());
            }
            sent = true;
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (TooManyAttempts e) {
            Screen.complain("email", words.say("people.owner.too-many"));
        }
    }

    /** Whether the question went to the address. */
    public boolean isSent() {
        return sent;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** A field that people do not see: whoever fills it in is a program. */
    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
