package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Searches are kept, with an account and without, told of, and ended. */
@ExtendWith(Travelling.class)
class WatchJourney {
    @Test
    void somebodyWithoutAccountKeepsASearchAndEndsItFromTheLetter(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/recherche?q=%C3%A9cole&kind=page");
        visitor.photographs("search-keeping");
        visitor.follow("Garder cette recherche");
        visitor.isAt("Garder une recherche");
        assertThat(visitor.field("question")).hasValue("école");
        visitor.reads("Nature : pages");
        visitor.photographs("watch-stranger");
        visitor.type("question", "le la");
        visitor.type("email", "pas une adresse");
        visitor.press("Envoyer une demande de confirmation");
        visitor.isToldAt("question", "Il faut au moins un mot porteur de sens : « le », « de » ou un mot écarté ne suffisent pas.");
        assertThat(visitor.field("email")).hasValue("pas une adresse");
        visitor.type("question", "escargot");
        visitor.press("Envoyer une demande de confirmation");
        visitor.isToldAt("email", "Cette adresse n’a pas la forme nom@domaine.");
        assertThat(visitor.field("question")).hasValue("escargot");
        visitor.photographs("watch-refused");
        visitor.type("question", "escargot " + "x".repeat(500));
        visitor.press("Envoyer une demande de confirmation");
        visitor.isToldAt("question", "500 caractères au plus.");
        visitor.type("question", "escargot");
        visitor.type("email", "passante@mairie.example");
        visitor.field("rhythm").selectOption("AT_ONCE");
        visitor.press("Envoyer une demande de confirmation");
        visitor.reads("Une lettre part à l’adresse passante@mairie.example.");
        visitor.photographs("watch-sent");
        String confirm = travellers.linkInLetter("Confirmez votre recherche sur Rouedad", "/veille/confirmer/\\S+");
        visitor.open(confirm);
        visitor.reads("Voulez-vous être prévenu");
        visitor.photographs("watch-confirm");
        visitor.press("Oui, prévenez-moi");
        visitor.reads("La recherche « escargot » est gardée.");
        visitor.photographs("watch-confirmed");
        visitor.open(confirm);
        visitor.reads("Ce lien a déjà servi");
        visitor.open("/veille/confirmer/inconnu");
        visitor.reads("Ce lien ne vaut plus, ou n’a jamais valu.");
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Un escargot à la cantine", "Il est passé par ici.");
        String end = travellers.linkInLetter("Nouveau : Un escargot à la cantine", "/veille/fin/\\S+");
        visitor.open(end);
        visitor.reads("Rien ne s’arrête avant que vous ne le demandiez.");
        visitor.photographs("watch-end");
        visitor.press("Arrêter la recherche « escargot »");
        visitor.reads("C’est fait : plus aucune lettre ne viendra pour cela.");
        visitor.photographs("watch-ended");
        visitor.open("/veille/fin/inconnu");
        visitor.reads("Ce lien ne mène à aucune recherche gardée");
    }

    @Test
    void aPersonKeepsASearchChangesItAndEndsIt(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        organiser.open("/veilles");
        organiser.reads("Vous ne gardez aucune recherche.");
        organiser.open("/recherche?q=rencontre+printemps");
        organiser.follow("Garder cette recherche");
        organiser.photographs("watch-keep");
        organiser.press("Garder la recherche");
        organiser.reads("La recherche « rencontre printemps » est gardée.");
        organiser.photographs("watch-kept");
        String feed = organiser.field("feed").innerText().replaceAll("^https?://[^/]+", "");
        assertTrue(Caller.text(Caller.expect(200, Caller.stranger(travellers.server()).get(feed))).contains("rencontre printemps"));
        organiser.follow("Mes recherches gardées");
        organiser.reads("chaque jour à 7 h");
        organiser.photographs("watches");
        organiser.press("chaque lundi à 7 h, pour « rencontre printemps »");
        organiser.reads("Le rythme est changé.");
        organiser.press("Nouvelle adresse de flux pour « rencontre printemps »");
        organiser.reads("La nouvelle adresse du flux");
        Caller.expect(404, Caller.stranger(travellers.server()).get(feed));
        organiser.photographs("watch-feed");
        organiser.press("Arrêter la recherche « rencontre printemps »");
        organiser.reads("La recherche est arrêtée.");
        organiser.reads("Vous ne gardez aucune recherche.");
    }

    @Test
    void strangersAreLedToTheSignInAndHearInEnglishToo(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/veilles");
        visitor.isAt("Connexion");
        String english = Caller.text(Caller.stranger(travellers.server()).get("/nouvelle-veille?q=school", "Accept-Language", "en"));
        assertTrue(english.contains("Keep a search") && english.contains("every Monday at 7 a.m."), english);
    }
}
