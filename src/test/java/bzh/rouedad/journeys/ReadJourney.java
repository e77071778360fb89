package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor without an account reads what the partners share. */
@ExtendWith(Travelling.class)
class ReadJourney {
    @Test
    void theHomeLeadsToEveryPartner(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/");
        assertThat(visitor.page().locator("#partners .cards > li")).hasCount(7);
        for (String partner : new String[] {"Adullact", "Fing", "Villes Internet", "Apronet", "CRéATIF", "OTeN"}) {
            visitor.open("/");
            visitor.follow(visitor.page().locator("#partners .cards").getByText(partner));
            visitor.isAt(partner);
            visitor.reads("Engagements");
        }
    }

    @Test
    void aGuideIsReadChapterAfterChapter(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/");
        visitor.follow("Guides");
        visitor.isAt("Guides");
        visitor.follow("TIC et ruralité");
        visitor.reads("Publié");
        visitor.follow("Commencer la lecture");
        int chapters = 1;
        while (visitor.page().locator(".guide-path a[rel=next]").count() > 0) {
            String next = visitor.page().locator(".guide-path a[rel=next]").getAttribute("href");
            assertThat(visitor.page().locator(".related a[href='" + next + "']")).hasCount(0);
            visitor.follow(visitor.page().locator(".guide-path a[rel=next]"));
            chapters++;
        }
        assertEquals(3, chapters);
        visitor.follow("TIC et ruralité");
        visitor.isAt("TIC et ruralité");
    }

    @Test
    void aPageShowsItsContentsAndItsHistory(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/espaces");
        visitor.follow("Réseau du Net public breton");
        visitor.follow("Toutes les pages");
        visitor.follow("Comment écrire une page");
        visitor.isAt("Comment écrire une page");
        visitor.page().locator(".contents a").first().click();
        assertTrue(visitor.page().url().contains("#"), visitor.page().url());
        visitor.follow("Historique");
        visitor.follow(visitor.page().locator(".revision .what a").first());
        visitor.reads("Version 1");
    }

    @Test
    void theAgendaLeadsToAMeetingAndIntoOnesOwnCalendar(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/agenda");
        visitor.follow("Passées");
        visitor.follow("Troisièmes Rencontres du Net public breton");
        visitor.reads("Brest");
        visitor.reads("Passée");
        String invitation = visitor.link("Ajouter à mon agenda").getAttribute("href");
        String calendar = Caller.text(Caller.expect(200, Caller.stranger(travellers.server()).get(invitation)));
        assertTrue(calendar.contains("DTSTART;TZID=Europe/Paris:20071024T090000"), calendar);
    }

    @Test
    void membersOnlySpacesAreNeitherListedNorMentioned(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        for (String address : new String[] {"/", "/espaces", "/activite", "/recherche?q=bureau+du+reseau"}) {
            visitor.open(address);
            visitor.readsNowhere("Bureau du réseau");
        }
        visitor.openRefused("/espaces/bureau-du-reseau", 404);
    }

    @Test
    void aStyleSheetIsAskedForAgainAndSentOnce(Travellers travellers) {
        String sheet = "/jakarta.faces.resource/base.css.xhtml?con=plain";
        Caller browser = Caller.stranger(travellers.server());
        HttpResponse<byte[]> first = Caller.expect(200, browser.get(sheet));
        assertEquals("max-age=0", first.headers().firstValue("Cache-Control").orElse(""));
        Caller.expect(304, browser.get(sheet, "If-Modified-Since",
                first.headers().firstValue("Last-Modified").orElseThrow()));
    }

    @Test
    void theSiteSaysHowAccessibleItIs(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/");
        visitor.follow("Accessibilité : non conforme");
        visitor.isAt("Accessibilité");
    }

    @Test
    void readingLeavesNoCookie(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/");
        visitor.follow("Agenda");
        assertThat(visitor.page()).hasTitle("Agenda · Rouedad");
        assertEquals(List.of(), visitor.page().context().cookies());
    }
}
