package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the pictures of the main screens, wide and narrow, by day and by night, into {@code target/screens}. */
@Order(1)
@ExtendWith(Travelling.class)
class ScreensJourney {
    @Test
    void theScreensOfAVisitorAreTaken(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        take(visitor, "home", "/");
        take(visitor, "space", "/espaces/creatif");
        take(visitor, "page", "/espaces/reseau/comment-ecrire-une-page");
        take(visitor, "guide", "/guides/tic-education-et-ecole");
        take(visitor, "agenda", "/agenda");
        take(visitor, "event", "/agenda/premiere-reunion-du-reseau-2007");
        take(visitor, "search", "/recherche?q=ecole+numerique");
    }

    @Test
    void theScreensOfAnEditorAreTaken(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        take(editor, "account", "/compte");
        editor.open("/espaces/creatif/equiper-une-ecole/modifier");
        assertThat(editor.page().locator(".rich-text p").first()).isVisible();
        editor.photographs("rich-editor");
        editor.writesMarkdown();
        editor.button("Voir l’aperçu").click();
        assertThat(editor.page().locator("#preview .prose p").first()).isVisible();
        editor.photographs("editor");
    }

    @Test
    void theScreensAroundAPageAreTaken(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        take(editor, "page-editor", "/espaces/creatif/equiper-une-ecole");
        take(editor, "history", "/espaces/creatif/equiper-une-ecole/historique");
        take(editor, "rename", "/espaces/creatif/equiper-une-ecole/renommer");
        take(editor, "manage", "/espaces/creatif/equiper-une-ecole/gerer");
        take(editor, "links", "/espaces/creatif/equiper-une-ecole/liens");
        take(editor, "pages", "/pages/creatif?vue=demandees");
        take(editor, "trash", "/corbeille/creatif");
        take(editor, "drafts", "/brouillons");
    }

    private static void take(Traveller person, String name, String address) {
        person.open(address);
        person.photographs(name);
    }
}
