package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bzh.rouedad.world.Eventually;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor takes the agenda of a partner in, as a file and from its address. */
@ExtendWith(Travelling.class)
class AgendaImportJourney {
    private static final String AGENDA = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:atelier-1
            DTSTART:20310901T100000
            SUMMARY:Atelier du partenaire
            LOCATION:Quimper
            END:VEVENT
            BEGIN:VEVENT
            UID:atelier-2
            DTSTART;TZID=Mars/Olympus:20310901T100000
            SUMMARY:Atelier sur Mars
            END:VEVENT
            END:VCALENDAR
            """;

    @Test
    void aFileComesInOnceAndItsReportSaysWhatDidNot(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/espaces/creatif");
        editor.follow("Importer un agenda");
        editor.press("Importer le fichier");
        editor.isToldAt("file", "Choisissez un fichier .ics.");
        bring(editor, "Ceci n’est pas un agenda.");
        editor.isToldAt("file", "Ce n’est pas un agenda.");
        bring(editor, AGENDA);
        editor.reads("Le fichier est importé.");
        editor.reads("Atelier sur Mars");
        editor.reads("Le fuseau horaire est inconnu ou mal décrit.");
        assertThat(editor.page().locator("dl.facts").first()).containsText("Entrées1");
        editor.inspect();
        editor.photographs("importer-agenda");
        bring(editor, AGENDA.replace("Quimper", "Brest"));
        assertThat(editor.page().locator("dl.facts").first()).containsText("Entrées0");
        editor.open("/agenda");
        editor.follow("Atelier du partenaire");
        editor.reads("Brest");
    }

    @Test
    void anAddressIsFollowedAndItsFaultIsToldUntilItIsStopped(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/importer-agenda/creatif");
        editor.type("url", "agenda du partenaire");
        editor.press("Suivre cette adresse");
        editor.isToldAt("url", "Une adresse complète est attendue, qui commence par https:// ou http://, sans mot de passe.");
        editor.type("url", "http://127.0.0.1:9/agenda.ics");
        editor.type("name", "Partenaire caché");
        editor.press("Suivre cette adresse");
        editor.reads("L’adresse est suivie ; elle est lue à l’instant.");
        Eventually.so("the fault is told", Duration.ofSeconds(20), () -> {
            editor.open("/importer-agenda/creatif");
            return editor.page().content().contains("cette adresse mène dans un réseau privé.");
        });
        editor.inspect();
        editor.press("Relire maintenant : Partenaire caché");
        editor.reads("L’agenda va être relu.");
        editor.press("Arrêter : Partenaire caché");
        editor.reads("L’agenda n’est plus suivi ; ses rencontres restent.");
        editor.readsNowhere("Partenaire caché");
    }

    @Test
    void aStrangerIsSentToSignIn(Travellers travellers) {
        Traveller stranger = travellers.visitor();
        stranger.open("/importer-agenda/creatif");
        stranger.isAt("Connexion");
    }

    private static void bring(Traveller editor, String content) {
        editor.field("file").setInputFiles(new FilePayload("agenda.ics", "text/calendar", content.getBytes(StandardCharsets.UTF_8)));
        editor.leaveBy(editor.button("Importer le fichier"));
    }
}
