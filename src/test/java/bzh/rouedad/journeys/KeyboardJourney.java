package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor without a mouse. */
@ExtendWith(Travelling.class)
class KeyboardJourney {
    @Test
    void theFirstTabOffersToSkipToTheContent(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/agenda");
        Keys keys = new Keys(visitor.page());
        keys.press("Tab");
        assertThat(visitor.page().locator(".skip")).isFocused();
        assertThat(visitor.page().locator(".skip")).isInViewport();
        keys.press("Enter");
        assertThat(visitor.page().locator("main")).isFocused();
        keys.press("Tab");
        assertThat(visitor.link("S’abonner à l’agenda")).isFocused();
    }

    @Test
    void aPageIsWrittenAndSavedWithTheKeyboardAlone(Travellers travellers) {
        Traveller editor = travellers.visitor();
        editor.open("/");
        Keys keys = new Keys(editor.page());
        keys.reach(editor.link("Connexion"));
        keys.press("Enter");
        editor.isAt("Connexion");
        keys.reach(editor.field("email"));
        keys.type(Travellers.EDITOR);
        keys.reach(editor.field("password"));
        keys.type(Travellers.PASSWORD);
        keys.press("Enter");
        keys.reach(editor.page().locator(".chips").getByText("CRéATIF"));
        keys.press("Enter");
        editor.isAt("CRéATIF");
        keys.reach(editor.link("Nouvelle page"));
        keys.press("Enter");
        keys.reach(editor.field("title"));
        keys.type("Sans souris");
        keys.reach(editor.button("Écrire en Markdown"));
        keys.press("Enter");
        assertThat(editor.field("markdown")).isFocused();
        keys.type("Tout au clavier.");
        keys.reach(editor.button("Voir l’aperçu"));
        keys.press("Enter");
        assertThat(editor.page().locator("#preview")).containsText("Tout au clavier.");
        keys.press("Shift+Tab");
        assertThat(editor.button("Enregistrer")).isFocused();
        keys.press("Enter");
        editor.isAt("Sans souris");
    }
}
