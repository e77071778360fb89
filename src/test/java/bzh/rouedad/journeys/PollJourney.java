package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dates are proposed, people say when they could come, and one of the dates becomes the meeting. */
@ExtendWith(Travelling.class)
class PollJourney {
    @Test
    void proposedDatesBecomeAMeeting(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        organiser.open("/espaces/fing");
        organiser.follow("Proposer des dates");
        organiser.type("title", "Réunion du groupe");
        organiser.type("days", "24/11/2031 9h30-12h\ndemain");
        organiser.press("Proposer");
        organiser.isToldAt("days", "« demain » ne se lit pas, ou n’existe pas. Écrivez « 24/11/2026 9h30-12h », ou le jour seul.");
        organiser.type("days", "24/11/2031 9h30-12h\n25/11/2031");
        organiser.press("Proposer");
        organiser.isAt("Réunion du groupe");

        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/dates/reunion-du-groupe");
        editor.page().getByLabel("Votre réponse pour lundi 24 novembre 2031").selectOption("YES");
        editor.page().getByLabel("Votre réponse pour mardi 25 novembre 2031").selectOption("IF_NEEDED");
        editor.press("Enregistrer mes réponses");
        editor.reads("Vos réponses sont enregistrées.");
        editor.reads("Convient au plus grand nombre");
        editor.photographs("poll");

        Traveller visitor = travellers.withoutScript();
        visitor.open("/espaces/fing");
        visitor.follow("Réunion du groupe");
        visitor.reads("1 oui");

        organiser.open("/dates/reunion-du-groupe");
        organiser.page().getByLabel("Choisir cette date : lundi 24 novembre 2031").click();
        organiser.isAt("Réunion du groupe");
        organiser.reads("lundi 24 novembre 2031, 9 h 30");
        visitor.open("/dates/reunion-du-groupe");
        assertThat(visitor.page().locator(".callout")).containsText("La date est choisie");
    }
}
