package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.world.Eventually;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner's editor writes; whatever happens meanwhile, nothing typed and nothing saved is lost. */
@ExtendWith(Travelling.class)
class EditPageJourney {
    @Test
    void aPageIsWrittenWithAPreviewAndSaved(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/espaces/creatif");
        editor.follow("Nouvelle page");
        editor.type("title", "Le cartable connecté");
        editor.type("markdown",
                "## Pourquoi\n\nPour **alléger** les cartables.\n\n> [!TIP]\n> Essayez avec une classe.");
        editor.button("Voir l’aperçu").click();
        assertThat(editor.page().locator("#preview strong")).hasText("alléger");
        editor.inspect();
        editor.press("Enregistrer");
        editor.isAt("Le cartable connecté");
        editor.reads("« Le cartable connecté » est enregistrée.");
        assertThat(editor.page().locator(".prose h2")).hasText("Pourquoi");
        Traveller visitor = travellers.visitor();
        visitor.open("/");
        visitor.follow("Le cartable connecté");
        visitor.reads("Nolwenn");
    }

    @Test
    void aLinkToAPageIsRedUntilThePageIsWritten(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Le plan du guide", "Voir [[La suite du guide]].");
        Locator link = editor.page().locator(".prose .wiki-link");
        assertThat(link).hasClass("wiki-link wanted");
        editor.followToNothing(link);
        editor.isAt("Rien à cette adresse");
        editor.follow("Écrire cette page");
        assertThat(editor.field("title")).hasValue("La suite du guide");
        editor.type("markdown", "La suite.");
        editor.press("Enregistrer");
        editor.isAt("La suite du guide");
        editor.open("/espaces/creatif/le-plan-du-guide");
        assertThat(link).hasClass("wiki-link");
        editor.follow("La suite du guide");
        editor.isAt("La suite du guide");
    }

    @Test
    void aPageInBretonIsReadAndFoundAsOne(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Le banc de touche", "Un banc pour s’asseoir.");
        editor.open("/nouvelle-page/creatif");
        editor.type("title", "Ar bank-touch");
        editor.type("markdown", "Evit azezañ e-kichen an dachenn.");
        editor.page().getByLabel("Langue du texte").selectOption("br");
        editor.press("Enregistrer");
        editor.isAt("Ar bank-touch");
        assertThat(editor.page().locator("h1")).hasAttribute("lang", "br");
        assertThat(editor.page().locator(".prose")).hasAttribute("lang", "br");
        editor.follow("Modifier");
        assertThat(editor.page().getByLabel("Langue du texte")).hasValue("br");
        Traveller visitor = travellers.visitor();
        Eventually.so("the page is found among those in Breton", Duration.ofSeconds(30), () -> {
            visitor.page().navigate("/recherche?q=azezañ&language=br");
            return visitor.page().locator(".hits a[lang=br]").allTextContents().contains("Ar bank-touch");
        });
        visitor.reads("breton");
    }

    @Test
    void historyKeepsEveryVersionWithItsNote(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Une page à histoire", "Première façon.");
        editor.follow("Modifier");
        editor.type("markdown", "Deuxième façon.");
        editor.type("note", "dit autrement");
        editor.press("Enregistrer");
        editor.follow("Historique");
        assertThat(editor.page().locator(".revision")).hasCount(2);
        assertThat(editor.page().locator(".revision").first()).containsText("dit autrement");
        editor.page().locator(".history summary").click();
        editor.follow(editor.page().locator(".revision .what > a").last());
        assertThat(editor.page().locator(".old .prose")).hasText("Première façon.");
    }

    @Test
    void signingOutInAnotherWindowLosesNothingTyped(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/nouvelle-page/creatif");
        editor.type("title", "Écrite en deux fois");
        editor.type("markdown", "Un long travail.");
        // What is kept already is not handed over again: otherwise the page may notice by itself before the button is pressed.
        assertThat(editor.page().locator("#draft-state")).containsText("Brouillon gardé");
        Page writing = editor.anotherWindow();
        editor.open("/compte");
        editor.press("Se déconnecter");
        editor.backTo(writing);
        editor.press("Enregistrer");
        editor.reads("Vous n’êtes plus connecté.");
        editor.button("Plus tard").click();
        editor.forgets();
        assertThat(editor.field("title")).hasValue("Écrite en deux fois");
        assertThat(editor.field("markdown")).hasValue("Un long travail.");
        editor.anotherWindow();
        editor.signIn(Travellers.EDITOR, Travellers.PASSWORD);
        editor.backTo(writing);
        editor.press("Enregistrer");
        editor.isAt("Écrite en deux fois");
    }

    @Test
    void aTitleLeftEmptyIsToldAtItsFieldAndTheTextStays(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/nouvelle-page/creatif");
        editor.type("markdown", "Un texte sans titre.");
        editor.press("Enregistrer");
        editor.isToldAt("title", "Ce champ est à remplir.");
        assertThat(editor.field("markdown")).hasValue("Un texte sans titre.");
    }

    @Test
    void leavingWithUnsavedWordsAsksFirst(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/nouvelle-page/creatif");
        editor.writesRichly().pressSequentially("Des mots");
        assertEquals("beforeunload", editor.isAskedWhenLeaving());
    }

    @Test
    void aVisitorIsSentToTheSignInAndBack(Travellers travellers) {
        Traveller editor = travellers.visitor();
        editor.open("/espaces/creatif/equiper-une-ecole/modifier");
        editor.isAt("Connexion");
        editor.type("email", Travellers.EDITOR);
        editor.type("password", Travellers.PASSWORD);
        editor.press("Se connecter");
        assertThat(editor.page().locator(".rich-text")).isVisible();
    }
}
