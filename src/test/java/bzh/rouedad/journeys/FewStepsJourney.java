package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How little it takes to announce a meeting and to sign up for it: each click, each field and each key that acts counts as one. */
@ExtendWith(Travelling.class)
class FewStepsJourney {
    private static final int FEW = 15;
    private static final int PHONE = 390;

    private int steps;

    @Test
    void aMeetingIsAnnouncedFromTheFrontDoorInFewerThanFifteenSteps(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        organiser.open("/");
        announces(organiser, "Journée des pas comptés");
        assertTrue(steps < FEW, steps + " steps");
        assertThat(organiser.page().locator(".sessions li")).hasCount(2);
        organiser.reads("Mairie de Brest");
        organiser.reads("40 places libres");
    }

    private void announces(Traveller organiser, String title) {
        follows(organiser, organiser.page().locator(".chips a").filter(new Locator.FilterOptions().setHasText("Fing")).first());
        follows(organiser, organiser.link("Annoncer une rencontre").first());
        types(organiser, "title", title);
        types(organiser, "starts", "2031-05-06T09:00");
        types(organiser, "ends", "2031-05-06T17:00");
        types(organiser, "place", "Mairie de Brest");
        organiser.page().locator("summary").filter(new Locator.FilterOptions().setHasText("rogramme")).click();
        steps++;
        types(organiser, "programme", "9h-10h | Ouverture\n10h15 | Ateliers");
        presses(organiser, "Annoncer");
        follows(organiser, organiser.link("Ouvrir les inscriptions"));
        types(organiser, "seats", "40");
        presses(organiser, "Enregistrer");
    }

    private void follows(Traveller person, Locator link) {
        person.follow(link);
        steps++;
    }

    private void types(Traveller person, String field, String words) {
        person.type(field, words);
        steps++;
    }

    private void presses(Traveller person, String button) {
        person.press(button);
        steps++;
    }

    @Test
    void oneSignsUpWithoutAccountInFiveSteps(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        organiser.open("/");
        announces(organiser, "Journée des cinq pas");
        steps = 0;
        signsUp(travellers, travellers.visitor(), "Nolwenn Abgrall", "cinq-pas@mairie.example");
        signsUp(travellers, narrow(travellers.withoutScript()), "Malo Abgrall", "sans-script@mairie.example");
        organiser.open("/agenda/journee-des-cinq-pas-2031");
        organiser.reads("2 places prises");
    }

    private void signsUp(Travellers travellers, Traveller visitor, String name, String email) {
        visitor.open("/agenda/journee-des-cinq-pas-2031");
        fitsItsWindow(visitor);
        steps = 0;
        types(visitor, "name", name);
        types(visitor, "email", email);
        presses(visitor, "S’inscrire");
        visitor.reads("Une lettre est partie à " + email);
        visitor.open(travellers.linkInLetter(email, "/inscription/\\S+"));
        steps++;
        fitsItsWindow(visitor);
        presses(visitor, "Je confirme");
        visitor.reads("C’est confirmé");
        assertEquals(5, steps);
    }

    private static Traveller narrow(Traveller visitor) {
        visitor.page().setViewportSize(PHONE, 844);
        return visitor;
    }

    private static void fitsItsWindow(Traveller person) {
        assertTrue((Boolean) person.page().evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"), person.page().url());
    }

    @Test
    void bothAreDoneWithTheKeyboardAlone(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        organiser.open("/");
        Keys keys = new Keys(organiser.page());
        keys.reach(organiser.page().locator(".chips a").filter(new Locator.FilterOptions().setHasText("Fing")).first());
        keys.press("Enter");
        organiser.isAt("Fing");
        keys.reach(organiser.link("Annoncer une rencontre").first());
        keys.press("Enter");
        organiser.isAt("Annoncer une rencontre");
        keys.reach(organiser.field("title"));
        keys.type("Journée sans souris");
        hour(keys, organiser.field("starts"), "0900");
        hour(keys, organiser.field("ends"), "1100");
        assertThat(organiser.field("starts")).hasValue("2031-06-06T09:00");
        keys.reach(organiser.field("place"));
        keys.type("Mairie de Brest");
        keys.reach(organiser.page().locator("summary").filter(new Locator.FilterOptions().setHasText("rogramme")));
        keys.press("Enter");
        keys.reach(organiser.field("programme"));
        keys.type("9h-10h | Ouverture");
        keys.reach(organiser.button("Annoncer"));
        keys.press("Enter");
        organiser.isAt("Journée sans souris");
        keys.reach(organiser.link("Ouvrir les inscriptions"));
        keys.press("Enter");
        keys.reach(organiser.field("seats"));
        keys.type("40");
        keys.press("Enter");
        organiser.reads("Les inscriptions sont réglées.");

        Traveller visitor = travellers.visitor();
        visitor.open("/agenda/journee-sans-souris-2031");
        Keys theirs = new Keys(visitor.page());
        theirs.reach(visitor.field("email"));
        theirs.type("clavier@mairie.example");
        theirs.reach(visitor.field("name"));
        theirs.type("Enora Abgrall");
        theirs.press("Enter");
        visitor.reads("Une lettre est partie à clavier@mairie.example");
        visitor.open(travellers.linkInLetter("clavier@mairie.example", "/inscription/\\S+"));
        theirs.reach(visitor.button("Je confirme"));
        theirs.press("Enter");
        visitor.reads("C’est confirmé");
    }

    /**
     * The sixth of June before noon, as browsers of all countries take it: month and day are alike, and where hours are counted to twelve
     * the letter says which half. A year may have more than four digits, so that one goes on from it by hand.
     */
    private static void hour(Keys keys, Locator field, String hour) {
        keys.reach(field);
        keys.type("06062031");
        keys.press("Tab");
        keys.type(hour + "a");
    }
}
