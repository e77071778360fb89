package bzh.rouedad.people.web;

import bzh.rouedad.people.Accounts;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.TooManyAttempts;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Origin;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signing in and out. */
@Named("signIn")
@RequestScoped
public class SignInPage {
    @Inject
    HttpServletRequest request;
    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Accounts accounts;
    @Inject
    Persons persons;
    @Inject
    Words words;
    @Inject
    @ConfigProperty(name = "rouedad.demo")
    boolean demo;

    private String email;
    private String password;

    public void enter() {
        try {
            Optional<Person> person = accounts.signIn(email, password, Origin.of(request));
            if (person.isPresent()) {
                SessionPerson.begin(request, person.get());
                Screen.go(target());
            } else {
                Screen.complain(null, words.say("people.sign-in.wrong"));
            }
        } catch (TooManyAttempts e) {
            Screen.complain(null, words.say("people.sign-in.too-many"));
        }
    }

    public void leave() {
        SessionPerson.end(request);
        Screen.go("/");
    }

    /** Where the person wanted to go: an address of this site, or home. */
    private String target() {
        String wanted = asked.get("vers");
        return wanted != null && wanted.matches("/[A-Za-z0-9._~%/?=&-]*") && !wanted.startsWith("//") ? wanted : "/";
    }

    public boolean isDemo() {
        return demo;
    }

    /** Whether there is nobody to sign in yet. */
    public boolean isUninstalled() {
        return !persons.haveAdministrator();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
