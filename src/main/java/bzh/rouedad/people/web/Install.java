package bzh.rouedad.people.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Installation;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.WeakPassword;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.screen.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The first administrator, once ever; afterwards there is no such screen. */
@Named
@RequestScoped
public class Install {
    @Inject
    HttpServletRequest request;
    @Inject
    Installation installation;
    @Inject
    Speaking speaking;
    @Inject
    Words words;

    private String token;
    private String name;
    private String email;
    private String password;

    public void open() {
        if (installation.isDone()) {
            Screen.absent();
        }
    }

    public void found() {
        try {
            EmailAddress address = EmailAddress.of(email)
                    .orElseThrow(() -> new InvalidInput("email", "people.invalid.email"));
            SessionPerson.begin(request, installation.found(token == null ? null : token.strip(),
                    InvalidInput.line("name", name, 120), address, password, speaking.getLanguage()).person());
            Screen.go("/");
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (WeakPassword e) {
            Screen.complain("password", words.say("people.invalid.password"));
        } catch (NotAllowed e) {
            Screen.complain("token", words.say("people.install.wrong-token"));
        }
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
