package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody new is welcomed in a space, and settles in. */
@ExtendWith(Travelling.class)
class InvitationJourney {
    @Test
    void anInvitedMemberChoosesAPasswordAndIsIn(Travellers travellers) {
        Traveller newcomer = travellers.visitor();
        String letter = invite(travellers, "loeiza@mairie.example", "Loeiza, de la mairie");
        newcomer.open(letter);
        newcomer.isAt("Bienvenue");
        newcomer.type("password", "court");
        newcomer.press("Entrer");
        newcomer.isToldAt("password",
                "Le mot de passe doit compter de 12 à 256 caractères, dont au moins 5 différents.");
        newcomer.type("password", "trois petits phares");
        newcomer.press("Entrer");
        newcomer.reads("Mes espaces");
        newcomer.follow(newcomer.page().locator(".chips a"));
        newcomer.isAt("Club intranet Bretagne");
        newcomer.follow("Loeiza, de la mairie");
        newcomer.press("Se déconnecter");
        newcomer.signIn("loeiza@mairie.example", "trois petits phares");
        Traveller other = travellers.visitor();
        other.open(letter);
        other.reads("Cette invitation a déjà servi ou n’est plus valable.");
    }

    @Test
    void theInterfaceSpeaksTheLanguageAPersonChooses(Travellers travellers) {
        Traveller newcomer = newcomer(travellers, "gwenn@mairie.example", "Gwenn");
        newcomer.open("/compte");
        newcomer.field("language").selectOption("en");
        newcomer.press("Enregistrer");
        newcomer.open("/agenda");
        newcomer.reads("Next meetings");
        assertThat(newcomer.page().locator("html")).hasAttribute("lang", "en");
        newcomer.open("/espaces/club-intranet-bretagne");
        newcomer.open("/compte");
    }

    @Test
    void aTokenIsShownOnceAndOpensTheApi(Travellers travellers) {
        Traveller newcomer = newcomer(travellers, "enora@mairie.example", "Enora");
        newcomer.open("/compte");
        newcomer.type("label", "l’agenda du site de la commune");
        newcomer.press("Créer un jeton");
        String token = newcomer.field("fresh-token").innerText();
        Caller program = new Caller(travellers.server().url(), token);
        assertTrue(Caller.text(Caller.expect(200, program.get("/api/v1/people/me"))).contains("Enora"));
        newcomer.open("/compte");
        assertThat(newcomer.field("fresh-token")).hasCount(0);
        newcomer.press("Révoquer le jeton « l’agenda du site de la commune »");
        Caller.expect(401, program.get("/api/v1/people/me"));
    }

    @Test
    void aPasswordIsChangedByWhoKnowsTheOldOne(Travellers travellers) {
        Traveller newcomer = newcomer(travellers, "malo@mairie.example", "Malo");
        newcomer.open("/compte");
        newcomer.type("oldPassword", "pas celui-là du tout");
        newcomer.type("newPassword", "quatre grands phares");
        newcomer.press("Changer le mot de passe");
        newcomer.isToldAt("oldPassword", "Ce n’est pas le mot de passe actuel.");
        newcomer.type("oldPassword", "trois petits phares");
        newcomer.type("newPassword", "quatre grands phares");
        newcomer.press("Changer le mot de passe");
        newcomer.reads("Le mot de passe est changé.");
    }

    @Test
    void aMemberWhoIsDismissedIsNoLongerListed(Travellers travellers) {
        invite(travellers, "riwal@mairie.example", "Riwal");
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/membres/club-intranet-bretagne");
        animator.press("Retirer Riwal");
        assertThat(animator.page().locator("tbody")).not().containsText("Riwal");
    }

    private static Traveller newcomer(Travellers travellers, String email, String name) {
        Traveller newcomer = travellers.visitor();
        newcomer.open(invite(travellers, email, name));
        newcomer.type("password", "trois petits phares");
        newcomer.press("Entrer");
        return newcomer;
    }

    /** Invites this person to the club; the address in the letter, without the site. */
    private static String invite(Travellers travellers, String email, String name) {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/espaces/club-intranet-bretagne");
        animator.follow("Membres");
        animator.type("email", email);
        animator.type("name", name);
        animator.field("role").selectOption("CONTRIBUTOR");
        animator.press("Accueillir");
        animator.reads(email + " fait partie de l’espace.");
        return travellers.linkInLetter(email, "/invitation/\\S+");
    }
}
