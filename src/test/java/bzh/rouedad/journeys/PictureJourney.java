package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures come into a text with their description, or with the word of the writer that they tell nothing. */
@ExtendWith(Travelling.class)
class PictureJourney {
    /** One pixel. */
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static final Pattern ADDRESS = Pattern.compile("!\\[Le port de Lannion]\\(/fichiers/\\d+/port\\.png\\)");

    @Test
    void aPastedPictureIsDescribedSentAndShownToReaders(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        editor.type("title", "Une page avec un port");
        Clipboard.pasteFile(editor.writesRichly(), "port.png", PNG);
        Locator dialog = editor.page().locator("#rich-picture");
        assertThat(dialog).containsText("port.png");
        editor.inspect();
        editor.photograph(Path.of("target/screens/rich-picture.png"));
        dialog.getByText("Valider").click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Décrivez l’image");
        editor.type("rich-picture-alt", "Le port de Lannion");
        dialog.getByText("Valider").click();
        assertThat(editor.field("markdown")).hasValue(ADDRESS);
        editor.press("Enregistrer");
        assertThat(editor.page().locator(".prose img[alt='Le port de Lannion']")).isVisible();
    }

    @Test
    void aDroppedPictureMayBeDecorativeIfTheWriterSaysSo(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        Locator text = editor.writesRichly();
        text.pressSequentially("Avant.");
        Clipboard.dropFile(text, "trait.png", PNG);
        editor.page().getByLabel("Image décorative").check();
        editor.page().locator("#rich-picture").getByText("Valider").click();
        assertThat(editor.field("markdown")).hasValue(Pattern.compile("!\\[]\\(/fichiers/\\d+/trait\\.png\\)"));
    }

    @Test
    void whatIsNoPictureIsRefusedAndTheTextStays(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        Locator text = editor.writesRichly();
        text.pressSequentially("Mon texte.");
        String script = Base64.getEncoder().encodeToString("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        Clipboard.pasteFile(text, "piege.png", script);
        editor.type("rich-picture-alt", "Un piège");
        editor.page().locator("#rich-picture").getByText("Valider").click();
        assertThat(editor.page().locator("#rich-picture .complaint")).containsText("n’est pas une image");
        editor.page().keyboard().press("Escape");
        assertThat(editor.field("markdown")).hasValue("Mon texte.");
        editor.forgets();
    }

    @Test
    void whoeverIsSignedOutIsToldAndKeepsTheText(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        // Drafts would ask for the password first.
        editor.page().route("**/brouillon/**", route -> route.abort());
        Locator text = editor.writesRichly();
        text.pressSequentially("Mon texte.");
        Page writing = editor.anotherWindow();
        editor.open("/compte");
        editor.press("Se déconnecter");
        editor.backTo(writing);
        Clipboard.pasteFile(text, "port.png", PNG);
        editor.type("rich-picture-alt", "Le port");
        editor.page().locator("#rich-picture").getByText("Valider").click();
        assertThat(editor.page().locator("#rich-picture .complaint")).containsText("Vous n’êtes plus connecté");
        assertThat(editor.field("markdown")).hasValue("Mon texte.");
        editor.forgets();
    }
}
