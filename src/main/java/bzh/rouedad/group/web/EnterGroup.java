package bzh.rouedad.group.web;

import bzh.rouedad.group.Applicant;
import bzh.rouedad.group.EntryLinks;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Saying yes by the link from a letter. Opening the address changes nothing: mail scanners do that. */
@Named
@RequestScoped
public class EnterGroup {
    @Inject
    Asked asked;
    @Inject
    EntryLinks links;
    @Inject
    Words words;

    private Applicant applicant;
    private boolean refused;

    @PostConstruct
    void load() {
        applicant = links.find(asked.get("key")).orElse(null);
    }

    /** Comes in, and goes on to choosing a password where there is none. */
    public void enter() {
        Optional<String> password = links.enter(asked.get("key"));
        if (password.isEmpty()) {
            refused = true;
        } else if (password.get().isEmpty()) {
            Screen.tell(words.say("group.entered", applicant.getSpace().getName()));
            Screen.go("/connexion?vers=" + applicant.getSpace().getUrl());
        } else {
            Screen.go("/invitation/" + password.get());
        }
    }

    /** Who is asked; null for a key that is too old or never was one. */
    public Applicant getApplicant() {
        return applicant;
    }

    /** Whether the link is good no longer. */
    public boolean isRefused() {
        return refused;
    }
}
