package bzh.rouedad.organisation.web;

import bzh.rouedad.organisation.Mine;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.territory.Territories;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Saying which territory is one's own, by {@code comme} in the address; no account and no script is needed. */
@Named
@RequestScoped
public class ChooseMine {
    @Inject
    Asked asked;
    @Inject
    Mine mine;

    @Inject
    Territories territories;

    private Mine.Choice choice;

    @PostConstruct
    void load() {
        choice = mine.of(asked.get("comme"));
    }

    /** Whether the division is known. */
    public boolean isPossible() {
        return territories.set().isPresent();
    }

    /** What was typed, and what is meant by it. */
    public Mine.Choice getChoice() {
        return choice;
    }
}
