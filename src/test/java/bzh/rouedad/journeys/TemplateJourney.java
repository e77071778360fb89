package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages begin from templates, and show other pages within them. */
@ExtendWith(Travelling.class)
class TemplateJourney {
    @Test
    void aTemplateAsksForItsFieldsAndShowsAnotherPage(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Horaires du lieu", "Ouvert de 9 h à 17 h.");
        editor.writes("Modèles", "Les modèles de l’espace.");
        editor.writes("Fiche de lieu", "## {{Nom du lieu}}\n\nRelevé par {{auteur}}.\n\n![[Horaires du lieu]]");
        editor.follow("Renommer ou déplacer");
        editor.type("parent", "Modèles");
        editor.press("Renommer ou déplacer");
        editor.isAt("Fiche de lieu");
        editor.beginsAPage();
        editor.press("Utiliser ce modèle");
        editor.type("champ0", "La Cantine");
        editor.press("Utiliser ce modèle");
        assertThat(editor.field("markdown")).hasValue("## La Cantine\n\nRelevé par Nolwenn (CRéATIF).\n\n![[Horaires du lieu]]");
        editor.type("title", "La Cantine numérique");
        editor.press("Enregistrer");
        editor.isAt("La Cantine numérique");
        assertThat(editor.page().locator(".prose .included")).containsText("Ouvert de 9 h à 17 h.");
        assertThat(editor.page().locator(".prose h2")).hasText("La Cantine");
    }
}
