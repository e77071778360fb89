package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organiser announces a meeting once; it is seen everywhere it should be. */
@ExtendWith(Travelling.class)
class AnnounceMeetingJourney {
    @Test
    void aMeetingIsAnnouncedAndReachesTheMailAndTheCalendar(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        organiser.open("/espaces/fing");
        organiser.follow("Annoncer une rencontre");
        fill(organiser, "Atelier des identités", "2031-05-06T14:00", "2031-05-06T17:00");
        organiser.type("place", "Quimper");
        organiser.type("summary", "Qui suis-je en ligne ?");
        organiser.press("Annoncer");
        organiser.isAt("Atelier des identités");
        organiser.reads("« Atelier des identités » est annoncée.");

        Traveller visitor = travellers.visitor();
        visitor.open("/agenda");
        visitor.follow("Atelier des identités");
        visitor.reads("Quimper");
        String feed = Caller.text(Caller.stranger(travellers.server()).get("/agenda.ics"));
        assertTrue(feed.contains("SUMMARY:Atelier des identités"), feed);

        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/courrier");
        Eventually.so("the letter is in the folder", Duration.ofSeconds(20), () -> {
            animator.page().reload();
            return animator.page().getByText("Atelier des identités").count() > 0;
        });
        animator.follow(animator.page().locator("tbody a").filter(new Locator.FilterOptions()
                .setHasText("Atelier des identités")).first());
        assertThat(animator.page().locator(".letter dl")).containsText("invite.ics");
        assertThat(animator.page().locator(".letter-text")).containsText("Quimper");
    }

    @Test
    void anEndBeforeTheStartIsToldAtItsFieldAndNothingTypedIsLost(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        organiser.open("/annoncer/fing");
        fill(organiser, "À l’envers", "2031-05-06T17:00", "2031-05-06T14:00");
        organiser.press("Annoncer");
        organiser.isToldAt("ends", "La fin doit venir après le début.");
        assertThat(organiser.field("title")).hasValue("À l’envers");
        assertThat(organiser.field("starts")).hasValue("2031-05-06T17:00");
        assertThat(organiser.field("ends")).hasValue("2031-05-06T14:00");
    }

    @Test
    void anHourThatTheClocksSkipIsToldAtItsField(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        organiser.open("/annoncer/fing");
        fill(organiser, "Nuit blanche", "2031-03-30T02:30", "2031-03-30T05:00");
        organiser.press("Annoncer");
        organiser.isToldAt("starts", "Cette heure n’existe pas : cette nuit-là, les horloges avancent.");
        assertThat(organiser.field("starts")).hasValue("2031-03-30T02:30");
    }

    @Test
    void aDayThatDoesNotExistIsToldAtItsFieldByBrowsersWithoutDateFields(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        organiser.page().route("**/annoncer/**", AnnounceMeetingJourney::withoutDateFields);
        organiser.open("/annoncer/fing");
        fill(organiser, "Le trente février", "2031-02-30T10:00", "2031-02-30T12:00");
        organiser.press("Annoncer");
        organiser.isToldAt("starts", "Cette date n’existe pas, ou n’est pas écrite comme 2007-10-24T09:30.");
        assertThat(organiser.field("starts")).hasValue("2031-02-30T10:00");
        organiser.type("starts", "2031-02-28T10:00");
        organiser.type("ends", "2031-02-28T12:00");
        organiser.press("Annoncer");
        organiser.isAt("Le trente février");
    }

    @Test
    void aMeetingIsMovedThenCancelled(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        organiser.open("/annoncer/fing");
        fill(organiser, "Séance à déplacer", "2031-06-06T14:00", "2031-06-06T17:00");
        organiser.press("Annoncer");
        organiser.follow("Modifier la rencontre");
        organiser.type("place", "Lannion");
        organiser.press("Enregistrer");
        organiser.reads("Lannion");
        organiser.page().locator("summary").click();
        organiser.press("Oui, annuler la rencontre");
        organiser.reads("Annulée");
    }

    private static void fill(Traveller organiser, String title, String starts, String ends) {
        organiser.type("title", title);
        organiser.type("starts", starts);
        organiser.type("ends", ends);
    }

    private static void withoutDateFields(Route route) {
        APIResponse answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
        route.fulfill(new Route.FulfillOptions().setResponse(answer)
                .setBody(answer.text().replace("type=\"datetime-local\"", "type=\"text\"")));
    }
}
