package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists change between being shown and being acted upon: a button keeps to the thing it was shown for. */
@ExtendWith(Travelling.class)
class ShiftedListJourney {
    @Test
    void nobodyLosesTheirSeatInPlaceOfSomebodyElse(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        organiser.open("/annoncer/fing");
        organiser.type("title", "Café des listes");
        organiser.type("starts", "2031-05-06T14:00");
        organiser.type("ends", "2031-05-06T17:00");
        organiser.press("Annoncer");
        organiser.follow("Ouvrir les inscriptions");
        organiser.press("Enregistrer");
        Traveller editor = signsUp(travellers.signedIn(Travellers.EDITOR), "Anna Le Gall");
        signsUp(travellers.signedIn(Travellers.ANIMATOR), "Bertrand Riou");
        organiser.open("/agenda/cafe-des-listes-2031/inscrits");

        editor.follow("Voir, modifier ou annuler mon inscription");
        editor.page().locator("summary").click();
        editor.press("Oui, annuler mon inscription");

        organiser.press("Retirer Anna Le Gall");
        Locator lines = organiser.page().locator("tbody tr");
        assertThat(lines.first()).containsText("Bertrand Riou");
        assertThat(lines.first()).containsText("Place retenue");
    }

    private static Traveller signsUp(Traveller person, String name) {
        person.open("/agenda/cafe-des-listes-2031/inscription");
        person.type("name", name);
        person.press("S’inscrire");
        person.reads("Votre place est retenue");
        return person;
    }

    @Test
    void theDateThatIsChosenIsTheOneThatWasRead(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        organiser.open("/proposer-des-dates/fing");
        organiser.type("title", "Réunion aux dates mouvantes");
        organiser.type("days", "24/11/2031 9h30-12h\n25/11/2031");
        organiser.press("Proposer");
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/dates/reunion-aux-dates-mouvantes");
        Page read = organiser.anotherWindow();
        organiser.open("/dates/reunion-aux-dates-mouvantes/modifier");
        organiser.type("days", "23/11/2031\n24/11/2031 9h30-12h\n25/11/2031");
        organiser.press("Enregistrer");

        editor.page().getByLabel("Votre réponse pour lundi 24 novembre 2031").selectOption("YES");
        editor.press("Enregistrer mes réponses");
        assertThat(editor.page().getByLabel("Votre réponse pour lundi 24 novembre 2031")).hasValue("YES");
        assertThat(editor.page().getByLabel("Votre réponse pour dimanche 23 novembre 2031")).hasValue("");
        organiser.backTo(read);
        organiser.leaveBy(organiser.page().getByLabel("Choisir cette date : lundi 24 novembre 2031"));
        organiser.isAt("Réunion aux dates mouvantes");
        organiser.reads("lundi 24 novembre 2031, 9 h 30");
    }
}
