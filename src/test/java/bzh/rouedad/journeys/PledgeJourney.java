package bzh.rouedad.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the partners promised is followed up, and everybody reads what became of it. */
@ExtendWith(Travelling.class)
class PledgeJourney {
    @Test
    void aPromiseIsMadeKeptAndReadInTotal(Travellers travellers) {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/espaces/reseau");
        animator.follow("Prendre un engagement");
        animator.type("text", "Traduire la charte en breton");
        animator.type("due", "2027-06-30");
        animator.page().getByLabel("Où il en est").selectOption("KEPT");
        animator.press("Enregistrer");
        animator.isToldAt("proof", "Un engagement tenu se voit : donnez l’adresse de ce qui a été fait.");
        animator.photographs("pledge-form");
        animator.page().getByLabel("Où il en est").selectOption("UNDERWAY");
        animator.press("Enregistrer");
        animator.reads("L’engagement est enregistré.");
        animator.photographs("pledges-of-a-space");
        animator.follow(animator.page().getByLabel("Suivre : Traduire la charte en breton"));
        animator.type("proof", "/espaces/reseau/charte-du-reseau");
        animator.page().getByLabel("Où il en est").selectOption("KEPT");
        animator.press("Enregistrer");
        Traveller visitor = travellers.visitor();
        visitor.open("/espaces/reseau");
        visitor.follow("Tous les engagements");
        visitor.isAt("Engagements");
        visitor.reads("Traduire la charte en breton");
        visitor.photographs("pledges");
        travellers.signedIn(Travellers.EDITOR).openRefused("/engagements/reseau", 403);
    }
}
