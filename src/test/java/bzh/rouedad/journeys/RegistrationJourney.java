package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People without an account sign up for a meeting, wait, take what becomes free and leave again, by letters alone. */
@ExtendWith(Travelling.class)
class RegistrationJourney {
    @Test
    void aSeatIsTakenWaitedForAndLeft(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        announces(organiser, "Atelier des tiers-lieux");
        opens(organiser);

        Traveller visitor = travellers.visitor();
        visitor.open("/agenda/atelier-des-tiers-lieux-2031");
        visitor.reads("1 place libre");
        visitor.photographs("read-event-registration");
        visitor.type("name", "Nolwenn Le Goff");
        visitor.type("email", "sans-signe");
        visitor.type("answer0", "Aucun");
        visitor.press("S’inscrire");
        visitor.isToldAt("email", "Cette adresse n’a pas la forme nom@domaine.");
        assertThat(visitor.field("name")).hasValue("Nolwenn Le Goff");
        visitor.type("email", "nolwenn@mairie.example");
        visitor.photographs("sign-up");
        visitor.press("S’inscrire");
        visitor.reads("Une lettre est partie à nolwenn@mairie.example");
        String first = confirms(travellers, visitor, "nolwenn@mairie.example", "Place retenue");

        Traveller other = travellers.withoutScript();
        other.open("/agenda/atelier-des-tiers-lieux-2031/inscription");
        other.type("name", "Yann Kerdoncuff");
        other.type("email", "yann@mairie.example");
        other.type("answer0", "Végétarien");
        other.press("S’inscrire");
        other.reads("Une lettre est partie à yann@mairie.example");
        String second = confirms(travellers, other, "yann@mairie.example", "Liste d’attente");

        visitor.open(first);
        visitor.page().locator("summary").click();
        visitor.press("Oui, annuler mon inscription");
        visitor.reads("Votre inscription est annulée");
        other.open(second);
        other.reads("Une place est gardée pour vous");
        other.press("Je prends la place");
        other.reads("La place est à vous");
        looks(organiser);
    }

    @Test
    void withAnAccountNoLetterIsNeeded(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        announces(organiser, "Café des animateurs");
        organiser.follow("Ouvrir les inscriptions");
        organiser.press("Enregistrer");
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/agenda/cafe-des-animateurs-2031");
        editor.follow("S’inscrire");
        editor.press("S’inscrire");
        editor.reads("Votre place est retenue : une lettre vous le confirme.");
        editor.follow("Voir, modifier ou annuler mon inscription");
        editor.type("seats", "2");
        editor.press("Enregistrer");
        editor.reads("Votre inscription est modifiée.");
        editor.reads("2 places prises");
        editor.follow("Voir, modifier ou annuler mon inscription");
        editor.page().locator("summary").click();
        editor.press("Oui, annuler mon inscription");
        editor.reads("Votre inscription est annulée");
        editor.reads("0 place prise");
    }

    private static void announces(Traveller organiser, String title) {
        organiser.open("/annoncer/fing");
        organiser.type("title", title);
        organiser.type("starts", "2031-05-06T14:00");
        organiser.type("ends", "2031-05-06T17:00");
        organiser.press("Annoncer");
    }

    private static void opens(Traveller organiser) {
        organiser.follow("Ouvrir les inscriptions");
        organiser.type("seats", "beaucoup");
        organiser.type("questions", "Votre régime ?");
        organiser.press("Enregistrer");
        organiser.isToldAt("seats", "Un nombre entier de 1 à 100000, en chiffres.");
        organiser.photographs("decide-terms");
        organiser.type("seats", "1");
        organiser.press("Enregistrer");
        organiser.reads("Les inscriptions sont réglées.");
    }

    /** Follows the link of the letter and says yes; answers the address of the registration. */
    private static String confirms(Travellers travellers, Traveller visitor, String email, String stage) {
        String link = travellers.linkInLetter(email, "/inscription/\\S+");
        visitor.open(link);
        visitor.isAt("Mon inscription");
        visitor.reads("Confirmez que vous souhaitez venir");
        visitor.photographs("my-registration");
        visitor.press("Je confirme");
        visitor.reads("C’est confirmé");
        assertThat(visitor.page().locator(".facts .badge")).hasText(stage);
        visitor.open("/inscription/inconnue");
        visitor.reads("Ce lien ne mène à aucune inscription.");
        return link;
    }

    private static void looks(Traveller organiser) {
        organiser.open("/agenda/atelier-des-tiers-lieux-2031");
        organiser.follow("Inscriptions");
        Locator lines = organiser.page().locator("tbody tr");
        assertThat(lines).hasCount(2);
        assertThat(lines.first()).containsText("Yann Kerdoncuff");
        assertThat(lines.first()).containsText("Place retenue");
        organiser.photographs("attendees");
        assertTrue(organiser.page().request().get(organiser.page().url().replaceFirst("/agenda/.*", "/inscrits.csv?event=atelier-des-tiers-lieux-2031"))
                .text().contains("Végétarien"));
        organiser.press("Retirer Yann Kerdoncuff");
        organiser.reads("La personne est retirée de la liste, et prévenue.");
    }
}
