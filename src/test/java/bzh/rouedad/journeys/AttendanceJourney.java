package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After a meeting: the sheet that was signed, who came, what everybody is told of it, and what those who came thought. */
@ExtendWith(Travelling.class)
class AttendanceJourney {
    private static final String MEETING = "/agenda/atelier-des-mediatheques-2031";

    @Test
    void whoCameIsNotedToldAndAsked(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        announces(organiser);
        Traveller visitor = travellers.withoutScript();
        signsUp(travellers, visitor);
        organiser.open(MEETING);
        organiser.follow("Émargement et présence");
        prints(organiser, "pdf", "%PDF");
        prints(organiser, "ods", "PK");
        prints(organiser, "csv", "\uFEFF\"Nom\"");
        wasHeldAlready(organiser);
        notes(organiser);
        tells(organiser, visitor);
        asks(travellers, organiser, visitor);
    }

    private static void announces(Traveller organiser) {
        organiser.open("/annoncer/fing");
        organiser.type("title", "Atelier des médiathèques");
        organiser.type("starts", "2031-05-06T14:00");
        organiser.type("ends", "2031-05-06T17:00");
        organiser.press("Annoncer");
        organiser.follow("Ouvrir les inscriptions");
        assertThat(organiser.field("reminders")).hasValue("7, 1");
        organiser.type("reminders", "sept jours");
        organiser.press("Enregistrer");
        organiser.isToldAt("reminders", "Des nombres de jours de 1 à 60, 5 au plus, avec des virgules : « 7, 1 ».");
        assertThat(organiser.field("reminders")).hasValue("sept jours");
        organiser.type("reminders", "10, 2");
        organiser.press("Enregistrer");
        organiser.reads("Les inscriptions sont réglées.");
    }

    private static void signsUp(Travellers travellers, Traveller visitor) {
        visitor.open(MEETING + "/inscription");
        visitor.type("name", "Éloïse Tanguy");
        visitor.type("organisation", "Médiathèque de Plouharnel");
        visitor.type("email", "eloise@mairie.example");
        visitor.type("seats", "3");
        visitor.press("S’inscrire");
        visitor.open(travellers.linkInLetter("eloise@mairie.example", "/inscription/\\S+"));
        visitor.press("Je confirme");
        visitor.reads("C’est confirmé");
    }

    private static void prints(Traveller organiser, String form, String beginning) {
        APIResponse file = organiser.page().request().get(organiser.page().url().replaceFirst("/agenda/.*", "/emargement." + form + "?event=" + MEETING.substring("/agenda/".length())));
        assertEquals(200, file.status());
        assertTrue(file.text().startsWith(beginning), form);
    }

    /** Nobody waits for 2031: the organiser mistook the year. */
    private static void wasHeldAlready(Traveller organiser) {
        organiser.open(MEETING + "/modifier");
        organiser.type("starts", "2026-05-06T14:00");
        organiser.type("ends", "2026-05-06T17:00");
        organiser.press("Enregistrer");
    }

    private static void notes(Traveller organiser) {
        organiser.open(MEETING + "/presence");
        organiser.photographs("note-attendance");
        organiser.page().getByLabel("Combien de personnes sont venues avec Éloïse Tanguy").fill("dix");
        organiser.press("Enregistrer");
        organiser.reads("Éloïse Tanguy : un nombre de 0 à 99, en chiffres.");
        assertThat(organiser.page().getByLabel("Combien de personnes sont venues avec Éloïse Tanguy")).hasValue("dix");
        organiser.page().getByLabel("Combien de personnes sont venues avec Éloïse Tanguy").fill("2");
        organiser.type("name", "Fañch Le Roux");
        organiser.type("organisation", "Adullact");
        organiser.press("Ajouter");
        organiser.reads("La personne est ajoutée.");
        organiser.reads("3 personnes sont venues");
        organiser.photographs("note-attendance-noted");
    }

    private static void tells(Traveller organiser, Traveller visitor) {
        visitor.open(MEETING);
        visitor.readsNowhere("3 personnes sont venues");
        organiser.page().locator("[id='shown']").check();
        organiser.press("Régler");
        organiser.reads("La page de la rencontre dit désormais qui est venu.");
        visitor.open(MEETING);
        visitor.reads("3 personnes sont venues");
        visitor.reads("Médiathèque de Plouharnel");
        organiser.open(MEETING);
        organiser.photographs("read-event-over");
    }

    private static void asks(Travellers travellers, Traveller organiser, Traveller visitor) {
        organiser.follow("Avis des participants");
        organiser.page().locator("[id='on']").check();
        organiser.press("Enregistrer");
        organiser.reads("Les personnes venues seront interrogées le lendemain de la rencontre.");
        organiser.photographs("survey-of");
        String link = travellers.linkInLetter("Votre avis : Atelier des médiathèques", "/avis/\\S+");
        visitor.open(link);
        visitor.press("Envoyer");
        visitor.isToldAt("mark0", "Répondez au moins à une question, ou écrivez quelques mots.");
        visitor.field("mark0").selectOption("5");
        visitor.type("words", "Plus de pauses");
        visitor.photographs("answer-survey");
        visitor.press("Envoyer");
        visitor.reads("Merci : votre réponse est gardée, sans votre nom.");
        visitor.open(link);
        visitor.reads("Ce lien a déjà servi");
        organiser.open(MEETING + "/avis");
        organiser.reads("1 réponse");
        organiser.readsNowhere("Plus de pauses");
    }
}
