package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names need not be known by heart: wherever one is meant, those that fit are proposed, and the keyboard chooses. */
@ExtendWith(Travelling.class)
class SuggestionsJourney {
    @Test
    void twoBracketsProposePagesInTheSourceAsWell(Travellers travellers) {
        Traveller editor = atNewPage(travellers);
        editor.writesMarkdown();
        Locator source = editor.field("markdown");
        source.fill("Un début.\n\nUne fin.");
        source.evaluate("it => { it.focus(); it.setSelectionRange(9, 9); }");
        Keys keys = new Keys(editor.page());
        keys.type(" Voir [[ecole");
        Locator options = options(editor);
        assertThat(options.first()).containsText("cole");
        assertThat(source).hasAttribute("aria-activedescendant", "source-suggestions-0");
        assertThat(source).hasAttribute("aria-controls", "source-suggestions");
        assertThat(editor.page().locator(".suggestions:not([hidden]) + [role=status]")).containsText("Pages proposées");
        editor.photographs("source-suggestions");
        keys.press("ArrowDown");
        assertThat(source).hasAttribute("aria-activedescendant", "source-suggestions-1");
        keys.press("ArrowUp");
        keys.press("Escape");
        assertThat(options).hasCount(0);
        keys.type(" n");
        assertThat(source).not().hasAttribute("aria-activedescendant", "source-suggestions-0");
        keys.press("Backspace");
        keys.press("Backspace");
        keys.press("Backspace");
        assertThat(options.first()).isVisible();
        String title = (String) options.first().evaluate("it => it.firstChild.data");
        keys.press("Enter");
        assertThat(options).hasCount(0);
        assertThat(source).hasValue("Un début. Voir [[" + title + "]]\n\nUne fin.");
        keys.press("Control+z");
        assertThat(source).hasValue("Un début. Voir [[ecol\n\nUne fin.");
    }

    @Test
    void bracketsThatAreClosedAlreadyAreNotClosedTwice(Travellers travellers) {
        Traveller editor = atNewPage(travellers);
        editor.writesMarkdown();
        Locator source = editor.field("markdown");
        source.fill("[[equiper une]]");
        source.evaluate("it => { it.focus(); it.setSelectionRange(13, 13); }");
        source.press("Shift");
        options(editor).first().click();
        assertThat(source).hasValue("[[Équiper une école]]");
        editor.writesRichly();
        assertThat(editor.page().locator(".rich-text .wiki-link")).hasText("Équiper une école");
    }

    @Test
    void aLinkIsMadeByAFewWordsOfATitle(Travellers travellers) {
        Traveller editor = atNewPage(travellers);
        editor.writesRichly().pressSequentially("Voir ");
        Keys keys = new Keys(editor.page());
        keys.press("Control+k");
        Locator address = editor.field("rich-link-href");
        assertThat(address).isFocused();
        keys.type("equiper une");
        assertThat(options(editor).first()).containsText("Équiper une école");
        assertThat(address).hasAttribute("aria-expanded", "true");
        assertThat(address).hasAttribute("aria-activedescendant", "link-suggestions-0");
        editor.photographs("link-suggestions");
        keys.press("Escape");
        assertThat(options(editor)).hasCount(0);
        assertThat(address).hasAttribute("aria-expanded", "false");
        keys.press("Enter");
        assertThat(editor.page().locator("#rich-link .complaint")).containsText("ne convient pas");
        keys.press("Backspace");
        assertThat(options(editor).first()).isVisible();
        keys.press("Enter");
        assertThat(address).hasValue("/espaces/creatif/equiper-une-ecole");
        assertThat(editor.field("rich-link-words")).hasValue("Équiper une école");
        keys.press("Enter");
        assertThat(editor.field("markdown")).hasValue("Voir [Équiper une école](/espaces/creatif/equiper-une-ecole)");
    }

    @Test
    void aPictureThatTheSpaceHasIsChosenByItsName(Travellers travellers) throws IOException {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/fichiers-de/creatif");
        editor.field("file").setInputFiles(new FilePayload("pont.png", "image/png", png()));
        editor.type("description", "Le pont de Lannion");
        editor.press("Déposer");
        editor.open("/nouvelle-page/creatif?brouillon=aucun");
        editor.writesRichly();
        editor.button("Image").click();
        Locator source = editor.field("rich-picture-src");
        source.focus();
        assertThat(options(editor)).hasCount(0);
        Keys keys = new Keys(editor.page());
        keys.press("ArrowDown");
        assertThat(options(editor).first()).isVisible();
        keys.type("lannion");
        assertThat(options(editor)).hasCount(1);
        assertThat(options(editor)).containsText("pont.png");
        editor.photographs("picture-suggestions");
        keys.press("Enter");
        assertThat(source).hasValue(Pattern.compile("/fichiers/\\d+/pont\\.png"));
        assertThat(editor.field("rich-picture-alt")).hasValue("Le pont de Lannion");
        keys.press("Enter");
        assertThat(editor.field("markdown")).hasValue(Pattern.compile("!\\[Le pont de Lannion]\\(/fichiers/\\d+/pont\\.png\\)"));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static Locator options(Traveller person) {
        return person.page().locator(".suggestions").getByRole(AriaRole.OPTION);
    }

    private static Traveller atNewPage(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/nouvelle-page/creatif?brouillon=aucun");
        return editor;
    }
}
