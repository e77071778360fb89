package bzh.rouedad.people.web;

import bzh.rouedad.people.Invitations;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.WeakPassword;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Choosing a password with the key from a letter. Opening the address changes nothing: mail scanners do that. */
@Named
@RequestScoped
public class AcceptInvitation {
    @Inject
    HttpServletRequest request;
    @Inject
    Asked asked;
    @Inject
    Invitations invitations;
    @Inject
    Words words;

    private Person person;
    private String password;

    @PostConstruct
    void load() {
        person = invitations.whom(asked.get("key")).orElse(null);
    }

    public void accept() {
        try {
            Optional<Person> accepted = invitations.accept(asked.get("key"), password);
            if (accepted.isPresent()) {
                SessionPerson.begin(request, accepted.get());
                Screen.go("/");
            }
        } catch (WeakPassword e) {
            Screen.complain("password", words.say("people.invalid.password"));
        }
    }

    /** Whom the key invites; null when it is used up, too old, or never was one. */
    public Person getPerson() {
        return person;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
