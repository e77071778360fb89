package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page's history is read, compared, and gone back to. */
@ExtendWith(Travelling.class)
class HistoryJourney {
    private static final String TEXT = "## Pourquoi\n\nAlléger les cartables.\n\n## Comment\n\nUn\n\nDeux\n\nTrois\n\nQuatre\n\nEnfin, essayer avec une classe.\n";

    @Test
    void twoVersionsAreComparedWithTheKeyboardAndOneComesBack(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Le cartable léger", TEXT);
        change(editor, TEXT.replace("Alléger", "Rendre plus légers"), false);
        change(editor, TEXT.replace("Alléger", "Rendre plus légers").replace("une classe", "deux classes"), true);
        editor.follow("Historique");
        editor.page().locator(".history summary").click();
        editor.inspect();
        assertThat(editor.page().locator(".revision")).hasCount(3);
        assertThat(editor.page().locator(".revision").first().locator("abbr")).hasAttribute("title", "Modification mineure");
        editor.photographs("history-compared");
        Keys keys = new Keys(editor.page());
        keys.reach(editor.page().locator("input[name=de]:checked"));
        keys.press("ArrowDown");
        assertThat(editor.page().locator("input[name=de]").last()).isChecked();
        keys.reach(editor.button("Comparer"));
        keys.press("Enter");
        editor.isAt("Différences dans « Le cartable léger »");
        assertThat(editor.page().locator(".change del").first()).hasText("Supprimé : Alléger");
        assertThat(editor.page().locator(".change ins").last()).containsText("deux classes");
        editor.photographs("differences");
        editor.follow("Dans la page");
        assertThat(editor.page().locator(".row-changed")).hasCount(2);
        assertThat(editor.page().locator(".row-changed .prose").first()).hasText("Supprimé :Alléger les cartables.");
        editor.photographs("differences-rendered");
        editor.page().goBack();
        editor.follow(editor.page().locator(".heads a").first());
        editor.press("Rétablir la version 1");
        editor.isAt("Le cartable léger");
        editor.reads("La version 1 est rétablie.");
        assertThat(editor.page().locator(".prose p").first()).hasText("Alléger les cartables.");
        editor.follow("Historique");
        assertThat(editor.page().locator(".revision").first()).containsText("Version 1 rétablie");
    }

    @Test
    void aReaderIsToldWhatChangedSinceTheLastVisit(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Une page suivie", TEXT);
        Traveller reader = travellers.signedIn(Travellers.ORGANISER);
        visit(reader, "/espaces/creatif/une-page-suivie");
        assertThat(reader.page().locator(".since")).hasCount(0);
        change(editor, TEXT.replace("Alléger", "Porter moins dans"), false);
        assertThat(editor.page().locator(".since")).hasCount(0);
        visit(reader, "/espaces/creatif/une-page-suivie");
        assertThat(reader.page().locator(".since")).isVisible();
        reader.follow("Voir les différences");
        assertThat(reader.page().locator(".change ins").first()).containsText("Porter moins dans");
        visit(reader, "/espaces/creatif/une-page-suivie");
        assertThat(reader.page().locator(".since")).hasCount(0);
    }

    @Test
    void whatAPersonWroteIsListedForThoseOfTheNetwork(Travellers travellers) {
        Traveller reader = travellers.signedIn(Travellers.ORGANISER);
        reader.open("/espaces/creatif/equiper-une-ecole/historique");
        reader.follow(reader.page().locator(".revision .by a").first());
        assertThat(reader.page().locator(".activity a").first()).isVisible();
        Traveller visitor = travellers.visitor();
        visitor.open("/espaces/creatif/equiper-une-ecole/historique");
        assertThat(visitor.page().locator(".revision .by a")).hasCount(0);
        visitor.open(reader.page().url().replaceFirst("https?://[^/]+", ""));
        visitor.isAt("Connexion");
    }

    @Test
    void revisionsOfOtherPagesAreNotHere(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/espaces/creatif/equiper-une-ecole/historique");
        String other = visitor.page().locator(".revision input[name=a]").first().getAttribute("value");
        visitor.openRefused("/espaces/reseau/bienvenue/historique?revision=" + other, 404);
        visitor.openRefused("/espaces/reseau/bienvenue/differences?a=" + other, 404);
        visitor.openRefused("/espaces/creatif/equiper-une-ecole/differences?de=rien", 404);
    }

    /** Opens the page and waits until the visit is noted. */
    private static void visit(Traveller reader, String address) {
        Response noted = reader.page().waitForResponse(answer -> answer.url().contains("/vu/"), () -> reader.open(address));
        assertEquals(204, noted.status());
    }

    private static void change(Traveller editor, String markdown, boolean minor) {
        editor.follow("Modifier");
        editor.type("markdown", markdown);
        editor.page().getByLabel("Modification mineure").setChecked(minor);
        editor.press("Enregistrer");
    }
}
