package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from elsewhere becomes Markdown that says the same; what cannot come in leaves the text as it was. */
@ExtendWith(Travelling.class)
class PasteJourney {
    private static final Path COPIED = Path.of("src/test/resources/bzh/rouedad/journeys/paste");

    @ParameterizedTest
    @ValueSource(strings = {"word", "libreoffice", "google", "web"})
    void whatWasCopiedBecomesCleanMarkdown(String program, Travellers travellers) throws IOException {
        Traveller editor = travellers.editorAtNewPage();
        Locator text = editor.writesRichly();
        Clipboard.pasteHtml(text, Files.readString(COPIED.resolve(program + ".html")));
        String expected = Files.readString(COPIED.resolve(program + ".md")).strip();
        assertEquals(expected, editor.field("markdown").inputValue().strip());
    }

    @Test
    void plainTextIsPastedAsItIs(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        Locator text = editor.writesRichly();
        Clipboard.pasteText(text, "Une ligne avec 2 * 3 * 4\n\n- et un tiret");
        assertEquals("Une ligne avec 2 \\* 3 \\* 4\n\n\\- et un tiret", editor.field("markdown").inputValue());
    }

    @Test
    void whatWouldBeTooLongIsRefusedWithAClearSentenceAndTheTextStays(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        editor.type("title", "Un long texte");
        Locator text = editor.writesRichly();
        text.pressSequentially("Ce que j’ai déjà écrit.");
        Clipboard.pasteText(text, "é".repeat(140_000));
        assertThat(editor.page().locator("#rich-complaint")).containsText("dépasser 256 Ko");
        assertThat(editor.field("markdown")).hasValue("Ce que j’ai déjà écrit.");
        editor.inspect();
        text.pressSequentially(" Et la suite.");
        assertThat(editor.page().locator("#rich-complaint")).isEmpty();
        editor.press("Enregistrer");
        editor.reads("Ce que j’ai déjà écrit. Et la suite.");
    }
}
