package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.RunningServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A programme of meetings: one is announced with all that people ask, repeated, shown elsewhere, and found in each view of the agenda. */
@ExtendWith(Travelling.class)
class SeriesJourney {
    @Test
    void aProgrammeOfMeetingsIsAnnouncedRepeatedAndShownElsewhere(Travellers travellers) throws IOException {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        Division.takeIn(animator, "Commune de Val d’Oust", "56197");
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        founds(organiser);
        announces(organiser);
        repeats(organiser);
        proposes(organiser);
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/agenda/seminaire-des-villes-2031/espaces");
        editor.press("Montrer dans « CRéATIF »");
        editor.reads("Montrée");
        looks(travellers.visitor(), travellers.server());
        looksByHalf(travellers.withoutScript());
    }

    private static void founds(Traveller organiser) {
        organiser.open("/nouvelle-serie/fing");
        organiser.press("Enregistrer");
        assertThat(organiser.page().locator("[id='title-complaint']")).not().isEmpty();
        organiser.type("title", "Villes en réseau");
        organiser.field("kind").selectOption("PROGRAMME");
        organiser.type("summary", "Un programme de séminaires sur la ville et ses données.");
        organiser.press("Enregistrer");
        organiser.isAt("Villes en réseau");
    }

    private static void announces(Traveller organiser) {
        organiser.follow("Annoncer une rencontre");
        organiser.type("title", "Séminaire des villes");
        organiser.type("starts", "2031-05-06T09:30");
        organiser.type("ends", "2031-05-06T17:00");
        organiser.type("place", "Salle des fêtes");
        organiser.type("summary", "Une journée pour comparer ce que font les villes.\nLe repas est pris ensemble.");
        organiser.page().getByText("Lieu, lien, contact").click();
        organiser.type("address", "1 place de la Mairie");
        organiser.type("commune", "Val d’Oust");
        organiser.type("link", "visio.example");
        organiser.type("contact", "Maryvonne, 02 98 00 00 00");
        organiser.type("programme", "9h30-10h15 | Ouverture | Anne Le Goff, Mégalis\n10h15 | Ateliers au choix\n14h-16h30 | Table ronde | Fing, Adullact");
        organiser.type("organisers", "Commune de Val d’Oust\nLes amis du wiki");
        organiser.type("themes", "villes, données");
        organiser.type("documents", "Diaporama | https://ailleurs.example/diaporama.pdf");
        organiser.photographs("announce-whole");
        organiser.press("Annoncer");
        organiser.isToldAt("link", "Ce n’est pas une adresse complète du web, comme https://visio.example/salle.");
        assertThat(organiser.field("programme")).hasValue("9h30-10h15 | Ouverture | Anne Le Goff, Mégalis\n10h15 | Ateliers au choix\n14h-16h30 | Table ronde | Fing, Adullact");
        organiser.type("link", "https://visio.example/salle");
        organiser.press("Annoncer");
        organiser.isAt("Séminaire des villes");
        for (String said : new String[] {"Salle des fêtes, 1 place de la Mairie", "Sur place ou à distance", "Ouverture", "Anne Le Goff, Mégalis", "Les amis du wiki",
            "Maryvonne, 02 98 00 00 00", "Diaporama"}) {
            organiser.reads(said);
        }
        assertThat(organiser.link("Commune de Val d’Oust")).isVisible();
        organiser.photographs("event-whole");
    }

    private static void repeats(Traveller organiser) {
        organiser.follow("Répéter à d’autres dates");
        organiser.field("rhythm").selectOption("MONTHLY");
        organiser.type("times", "cent");
        organiser.press("Voir les dates");
        organiser.isToldAt("times", "Un nombre de 1 à 60.");
        organiser.type("times", "2");
        organiser.press("Voir les dates");
        organiser.reads("mardi 3 juin 2031");
        organiser.photographs("copy-event");
        organiser.press("Créer les copies");
        organiser.reads("2 copies sont créées.");
        organiser.isAt("Villes en réseau");
        organiser.reads("Rencontres tenues : 0 sur 3");
        organiser.photographs("series");
    }

    private static void proposes(Traveller organiser) {
        organiser.open("/agenda/seminaire-des-villes-2031");
        organiser.follow("Montrer dans d’autres espaces");
        organiser.field("space").selectOption("creatif");
        organiser.press("Proposer");
        organiser.reads("Proposée");
        organiser.photographs("share-event");
    }

    private static void looks(Traveller visitor, RunningServer server) {
        visitor.open("/espaces/creatif");
        assertThat(visitor.link("Séminaire des villes").first()).isVisible();
        visitor.open("/agenda");
        visitor.page().getByText("Affiner").click();
        visitor.field("series").selectOption("villes-en-reseau");
        visitor.press("Afficher");
        assertThat(visitor.page().locator("article.meeting")).hasCount(3);
        visitor.photographs("agenda-narrowed");
        visitor.follow("Mois");
        visitor.open("/agenda/mois?mois=2031-05&serie=villes-en-reseau");
        visitor.reads("Agenda de mai 2031");
        assertThat(visitor.link("Séminaire des villes")).hasCount(1);
        visitor.photographs("agenda-month");
        visitor.follow("juin 2031");
        assertThat(visitor.link("Séminaire des villes")).hasCount(1);
        visitor.open("/agenda/carte?theme=villes");
        assertThat(visitor.page().locator("svg .dots")).hasCount(1);
        assertThat(visitor.page().getByRole(AriaRole.HEADING).filter(new Locator.FilterOptions().setHasText("Oust"))).isVisible();
        visitor.photographs("agenda-map");
        visitor.open("/agenda/passees");
        visitor.photographs("agenda-past");
        visitor.open("/vignette/agenda?espace=creatif");
        assertThat(visitor.link("Séminaire des villes").first()).isVisible();
        visitor.open("/series");
        visitor.follow("Villes en réseau");
        String feed = Caller.text(Caller.stranger(server).get("/agenda.ics?serie=villes-en-reseau"));
        assertTrue(feed.split("BEGIN:VEVENT").length == 4 && feed.contains("CATEGORIES:données,villes"), feed);
    }

    private static void looksByHalf(Traveller reader) {
        reader.open("/agenda/mois?mois=2031-05");
        assertThat(reader.link("Séminaire des villes")).hasCount(1);
        reader.follow(reader.link("Séminaire des villes"));
        reader.isAt("Séminaire des villes");
    }
}
