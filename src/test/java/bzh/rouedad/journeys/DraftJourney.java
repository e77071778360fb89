package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was typed is there again, whatever became of the window, the session or the network. */
@ExtendWith(Travelling.class)
class DraftJourney {
    private static final String PAGE = "/espaces/creatif/equiper-une-ecole/modifier";

    private static void typeKept(Traveller editor, String words) {
        editor.type("markdown", words);
        assertThat(editor.page().locator("#draft-state")).containsText("Brouillon gardé");
    }

    @Test
    void aWindowClosedWhileWritingLeavesADraftThatComesBack(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open(PAGE);
        String words = "Un paragraphe de trois heures de travail.";
        editor.page().getByLabel("Modification mineure").check();
        editor.page().getByLabel("Langue du texte").selectOption("br");
        typeKept(editor, words);
        editor.anotherWindow().close();
        editor.open(PAGE);
        editor.reads("est repris ci-dessous.");
        assertThat(editor.field("markdown")).hasValue(words);
        assertThat(editor.field("minor")).isChecked();
        assertThat(editor.field("language")).hasValue("br");
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open(PAGE);
        assertThat(animator.field("markdown")).not().hasValue(words);
        animator.reads("Écrit aussi ici en ce moment : Nolwenn");
        editor.press("Jeter ce brouillon");
        assertThat(editor.field("markdown")).not().hasValue(words);
    }

    @Test
    void whatTheServerNeverGotComesBackFromTheBrowser(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/nouvelle-page/creatif");
        editor.page().route("**/brouillon/**", route -> route.abort());
        editor.type("title", "Écrite sans réseau");
        editor.type("markdown", "Des mots sans réseau.");
        assertThat(editor.page().locator("#draft-state")).containsText("gardé dans ce navigateur");
        editor.forgets();
        editor.anotherWindow().close();
        editor.open("/nouvelle-page/creatif");
        assertThat(editor.field("markdown")).hasValue("Des mots sans réseau.");
        editor.press("Enregistrer");
        editor.isAt("Écrite sans réseau");
        editor.open("/nouvelle-page/creatif");
        assertThat(editor.field("markdown")).hasValue("");
        assertEquals(0, editor.page().evaluate(
                "Object.keys(localStorage).filter(key => key.startsWith('rouedad:draft:')).length"));
    }

    @Test
    void whoeverIsSignedOutWhileWritingSignsInAgainInPlace(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/nouvelle-page/creatif");
        Page writing = editor.anotherWindow();
        editor.open("/compte");
        editor.press("Se déconnecter");
        editor.backTo(writing);
        editor.type("title", "Écrite à cheval sur deux sessions");
        editor.type("markdown", "Toujours là.");
        assertThat(editor.page().locator("#sign-in-again")).isVisible();
        editor.forgets();
        editor.photographs("sign-in-again");
        editor.type("again-email", Travellers.EDITOR);
        editor.type("again-password", "pas le bon");
        editor.button("Se connecter").click();
        assertThat(editor.page().locator("#again-complaint")).not().isEmpty();
        editor.forgets();
        editor.type("again-password", Travellers.PASSWORD);
        editor.button("Se connecter").click();
        assertThat(editor.page().locator("#sign-in-again")).isHidden();
        assertThat(editor.page().locator("#draft-state")).containsText("Brouillon gardé");
        assertThat(editor.field("markdown")).hasValue("Toujours là.");
        editor.press("Enregistrer");
        editor.isAt("Écrite à cheval sur deux sessions");
    }

    @Test
    void twoWindowsOfOneWriterKeepTheirWordsApart(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/espaces/creatif/en-deux-fenetres/modifier?titre=En+deux+fenêtres");
        typeKept(editor, "Première fenêtre.");
        Page first = editor.anotherWindow();
        editor.open("/espaces/creatif/en-deux-fenetres/modifier");
        assertThat(editor.field("markdown")).hasValue("Première fenêtre.");
        Page second = editor.page();
        editor.backTo(first);
        typeKept(editor, "Première fenêtre, suite.");
        editor.page().waitForResponse("**/brouillon/**", () -> editor.field("markdown").pressSequentially(" Et fin."));
        editor.backTo(second);
        editor.page().waitForResponse("**/brouillon/**", () -> editor.type("markdown", "Seconde fenêtre."));
        Page ignored = editor.anotherWindow();
        editor.open("/espaces/creatif/en-deux-fenetres/modifier");
        assertThat(editor.field("markdown")).hasValue("Seconde fenêtre.");
        editor.reads("Vos autres brouillons ici");
        editor.follow(editor.page().locator("#drafts-title ~ ul a").first());
        assertThat(editor.field("markdown")).hasValue("Première fenêtre, suite. Et fin.");
        ignored.close();
    }

    @Test
    void aFormOfFiveMegabytesComesBackWithItsTextAndASentence(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/nouvelle-page/creatif");
        editor.type("title", "Bien trop longue");
        editor.page().evaluate("() => { document.getElementById('markdown').value = 'e'.repeat(5_000_000) }");
        editor.press("Enregistrer");
        editor.isToldAt("markdown", "Le texte dépasse 256 Ko : répartissez-le sur plusieurs pages.");
        editor.forgets();
        assertEquals(5_000_000, editor.field("markdown").inputValue().length());
    }
}
