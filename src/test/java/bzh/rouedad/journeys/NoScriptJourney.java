package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With scripts switched off, everything can still be read, and even written. */
@ExtendWith(Travelling.class)
class NoScriptJourney {
    @Test
    void everythingIsReadWithoutScripts(Travellers travellers) {
        Traveller visitor = travellers.withoutScript();
        visitor.open("/");
        visitor.follow(visitor.page().locator(".cards").getByText("CRéATIF"));
        visitor.follow("TIC et ruralité");
        visitor.follow("Commencer la lecture");
        assertThat(visitor.page().locator(".prose")).not().isEmpty();
        visitor.follow("Agenda");
        visitor.follow("Passées");
        visitor.follow("Deuxièmes Rencontres du Net public breton");
        visitor.reads("Lannion");
        visitor.type("search-box", "ecole numerique");
        visitor.press("Chercher");
        visitor.follow("TIC, éducation et école");
        visitor.isAt("TIC, éducation et école");
    }

    @Test
    void aPageIsWrittenWithAPreviewWithoutScripts(Travellers travellers) {
        Traveller editor = travellers.withoutScript();
        editor.signIn(Travellers.EDITOR, Travellers.PASSWORD);
        editor.open("/nouvelle-page/creatif");
        assertThat(editor.field("rich-switch")).isHidden();
        editor.type("title", "Sans script");
        editor.type("markdown", "Un mot **important**.");
        editor.press("Voir l’aperçu");
        assertThat(editor.page().locator("#preview strong")).hasText("important");
        assertThat(editor.field("markdown")).hasValue("Un mot **important**.");
        editor.press("Enregistrer");
        editor.isAt("Sans script");
    }

    @Test
    void aGuideIsMadeByTypingTheAddressesOfItsPages(Travellers travellers) {
        Traveller editor = travellers.withoutScript();
        editor.signIn(Travellers.EDITOR, Travellers.PASSWORD);
        editor.open("/nouveau-guide/creatif");
        editor.type("title", "Un guide sans script");
        editor.type("pages", "equiper-une-ecole");
        editor.press("Enregistrer");
        assertThat(editor.page().locator(".chapters")).hasText("Équiper une école");
    }
}
