package bzh.rouedad.people.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.Messages;
import bzh.rouedad.people.AccessToken;
import bzh.rouedad.people.AccessTokens;
import bzh.rouedad.people.Accounts;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.people.WeakPassword;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A person's own account: name, language, password, keys for the API. */
@Named("account")
@RequestScoped
public class AccountPage {
    @Inject
    HttpServletRequest request;
    @Inject
    SignedIn signedIn;
    @Inject
    Persons persons;
    @Inject
    Accounts accounts;
    @Inject
    AccessTokens tokens;
    @Inject
    Words words;

    private Person person;
    private String name;
    private String language;
    private String oldPassword;
    private String newPassword;
    private String label;
    private String freshToken;

    @PostConstruct
    void load() {
        if (signedIn.getViewer().isSignedIn()) {
            person = persons.find(signedIn.getViewer().personId()).orElseThrow();
            name = person.getName();
            language = person.getLocale().getLanguage();
        }
    }

    public void open() {
        Screen.demand(person != null, false);
    }

    public void describe() {
        try {
            accounts.describe(signedIn.getViewer(), name, language == null ? null : Locale.forLanguageTag(language));
            Screen.tell(words.say("people.account.saved"));
            Screen.go("/compte");
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    public void changePassword() {
        try {
            Optional<Person> changed = accounts.changePassword(signedIn.getViewer(), oldPassword, newPassword);
            if (changed.isPresent()) {
                SessionPerson.begin(request, changed.get());
                Screen.tell(words.say("people.account.password-changed"));
                Screen.go("/compte");
            } else {
                Screen.complain("oldPassword", words.say("people.account.wrong-password"));
            }
        } catch (TooManyAttempts e) {
            Screen.complain("oldPassword", words.say("people.sign-in.too-many"));
        } catch (WeakPassword e) {
            Screen.complain("newPassword", words.say("people.invalid.password"));
        }
    }

    /** The key is shown on this one screen and can never be shown again. */
    public void makeToken() {
        try {
            freshToken = tokens.make(signedIn.getViewer(), InvalidInput.line("label", label, 120)).text();
            label = null;
        } catch (InvalidInput e) {
            Screen.complain(e);
        }
    }

    public void revoke(long tokenId) {
        tokens.revoke(signedIn.getViewer(), tokenId);
        Screen.go("/compte");
    }

    public List<AccessToken> getTokens() {
        return tokens.of(signedIn.getViewer());
    }

    public String getFreshToken() {
        return freshToken;
    }

    public List<Locale> getLanguages() {
        return Messages.LANGUAGES;
    }

    public Person getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }
}
