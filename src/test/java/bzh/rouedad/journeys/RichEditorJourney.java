package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writing without knowing Markdown, and without a mouse; the source is never further than one button. */
@ExtendWith(Travelling.class)
class RichEditorJourney {
    /** The buttons that can be pressed again, with what they make of a word. */
    private static final Map<String, String> TOOLS = Map.ofEntries(
            Map.entry("Gras", "**mot**"), Map.entry("Italique", "*mot*"), Map.entry("Barré", "~~mot~~"),
            Map.entry("Code", "`mot`"), Map.entry("Titre de niveau 2", "## mot"),
            Map.entry("Titre de niveau 3", "### mot"), Map.entry("Titre de niveau 4", "#### mot"),
            Map.entry("Liste à puces", "- mot"), Map.entry("Liste numérotée", "1. mot"),
            Map.entry("Liste de tâches", "- [ ] mot"), Map.entry("Citation", "> mot"),
            Map.entry("Encadré", "> [!NOTE]\n> mot"), Map.entry("Bloc de code", "```\nmot\n```"));

    @Test
    void aPageIsWrittenAndPublishedWithTheKeyboardAlone(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        Keys keys = new Keys(editor.page());
        Locator text = editor.page().locator(".rich-text");
        keys.reach(editor.field("title"));
        keys.type("Écrite au clavier");
        keys.reach(text);
        keys.press("Control+Shift+2");
        keys.type("Pourquoi");
        keys.press("Enter");
        keys.type("Pour ");
        keys.press("Control+b");
        keys.type("tous");
        keys.press("Control+b");
        keys.type(".");
        keys.press("Alt+F10");
        assertThat(editor.button("Gras")).isFocused();
        for (int steps = 0; steps < 7; steps++) {
            keys.press("ArrowRight");
        }
        assertThat(editor.button("Liste à puces")).isFocused();
        keys.press("Escape");
        assertThat(text).isFocused();
        keys.press("Enter");
        keys.type("- un");
        keys.press("Enter");
        keys.type("deux");
        keys.press("Control+]");
        assertThat(editor.field("markdown")).hasValue("## Pourquoi\n\nPour **tous**.\n\n- un\n  - deux");
        keys.press("Tab");
        assertThat(text).not().isFocused();
        keys.reach(editor.button("Enregistrer"));
        keys.press("Enter");
        editor.isAt("Écrite au clavier");
        assertThat(editor.page().locator(".prose li li")).hasText("deux");
    }

    @Test
    void shiftTabLeadsFromTheTextToTheToolsAndAQuestionMarkToTheShortcuts(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        Keys keys = new Keys(editor.page());
        editor.writesRichly();
        keys.press("Shift+Tab");
        assertThat(editor.button("Gras")).isFocused();
        keys.press("End");
        assertThat(editor.button("Raccourcis clavier")).isFocused();
        keys.press("?");
        Locator dialog = editor.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Ctrl+B");
        editor.photograph(Path.of("target/screens/rich-shortcuts.png"));
        editor.inspect();
        keys.press("Escape");
        assertThat(dialog).hasCount(0);
    }

    @Test
    void eachToolDoesWhatItSaysAndUndoesIt(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        TOOLS.forEach((tool, markdown) -> {
            editor.page().evaluate("document.getElementById('rich').rich.open('')");
            editor.writesRichly().pressSequentially("mot");
            editor.page().keyboard().press("Control+a");
            Locator button = editor.button(tool);
            button.click();
            assertThat(editor.field("markdown")).hasValue(markdown);
            assertThat(button).hasAttribute("aria-pressed", "true");
            editor.button("Annuler").click();
            assertThat(editor.field("markdown")).hasValue("mot");
            editor.button("Rétablir").click();
            button.click();
            assertThat(editor.field("markdown")).hasValue("mot");
        });
    }

    @Test
    void aLinkIsMadeChangedAndTakenAway(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        editor.writesRichly().pressSequentially("le guide");
        editor.page().keyboard().press("Control+a");
        editor.page().keyboard().press("Control+k");
        editor.type("rich-link-href", "javascript:alert(1)");
        editor.page().keyboard().press("Enter");
        assertThat(editor.page().locator("#rich-link .complaint")).containsText("ne convient pas");
        editor.inspect();
        editor.type("rich-link-href", "www.exemple.bzh");
        editor.page().keyboard().press("Enter");
        assertThat(editor.field("markdown")).hasValue("[le guide](https://www.exemple.bzh)");
        editor.button("Lien").click();
        assertThat(editor.field("rich-link-href")).hasValue("https://www.exemple.bzh");
        editor.button("Retirer le lien").click();
        assertThat(editor.field("markdown")).hasValue("le guide");
    }

    @Test
    void aTableIsFilledWithTabsAndChangesItsSize(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        editor.writesRichly();
        editor.button("Tableau").click();
        Keys keys = new Keys(editor.page());
        keys.type("Ville");
        keys.press("Tab");
        keys.type("Nombre | habitants");
        editor.button("Supprimer la colonne").click();
        editor.button("Ajouter une ligne dessous").click();
        editor.inspect();
        assertThat(editor.field("markdown")).hasValue("""
                | Ville |  |
                | --- | --- |
                |  |  |
                |  |  |
                |  |  |""");
        editor.button("Supprimer le tableau").click();
        assertThat(editor.page().locator(".rich-text table")).hasCount(0);
    }

    @Test
    void aCallOutChangesItsKindAndARuleIsDrawn(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        editor.writesRichly().pressSequentially("mot");
        editor.button("Encadré").click();
        editor.page().getByLabel("Genre d’encadré").selectOption("warning");
        assertThat(editor.field("markdown")).hasValue("> [!WARNING]\n> mot");
        editor.inspect();
        editor.button("Ligne de séparation").click();
        assertThat(editor.field("markdown")).hasValue("> [!WARNING]\n> mot\n>\n> ---");
    }

    @Test
    void anItemGoesDeeperAndHigherAndATaskIsTicked(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        editor.writesRichly().pressSequentially("- [ ] un");
        editor.page().keyboard().press("Enter");
        editor.page().keyboard().type("deux");
        editor.button("Abaisser d’un niveau dans la liste").click();
        editor.page().getByLabel("Fait").last().check();
        assertThat(editor.field("markdown")).hasValue("- [ ] un\n  - [x] deux");
        editor.button("Remonter d’un niveau dans la liste").click();
        assertThat(editor.field("markdown")).hasValue("- [ ] un\n- [x] deux");
    }

    @Test
    void theSourceIsTheSameTextAndComesBackAsItWas(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        String source = "Titre\n=====\n\n* une  puce\n* [par nom][n]\n\n<details>\n\nUn mot.\n\n</details>\n\n"
                + "[n]: https://exemple.bzh\n";
        editor.type("markdown", source);
        editor.button("Écrire en mode visuel").click();
        assertThat(editor.page().locator(".rich-text .kept")).hasCount(3);
        editor.inspect();
        assertEquals(source, editor.field("markdown").inputValue());
        editor.page().locator(".rich-text p", new Page.LocatorOptions().setHasText("Un mot.")).click();
        editor.page().keyboard().press("End");
        editor.page().keyboard().type(" Et *deux*.");
        editor.page().locator(".kept textarea").last().fill("[n]: https://exemple.bzh/autre");
        editor.writesMarkdown();
        assertThat(editor.field("markdown")).hasValue(source.replace("Un mot.", "Un mot. Et \\*deux\\*.")
                .replace("exemple.bzh", "exemple.bzh/autre"));
    }

    @Test
    void twoBracketsProposePagesAndTheArrowsChoose(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        Locator text = editor.writesRichly();
        text.pressSequentially("Voir [[ecole");
        Locator options = editor.page().locator(".suggestions").getByRole(AriaRole.OPTION);
        assertThat(options.first()).containsText("cole");
        editor.photograph(Path.of("target/screens/rich-suggestions.png"));
        assertThat(text).hasAttribute("aria-activedescendant", "rich-suggestions-0");
        editor.inspect();
        editor.page().keyboard().press("ArrowDown");
        assertThat(text).hasAttribute("aria-activedescendant", "rich-suggestions-1");
        editor.page().keyboard().press("ArrowUp");
        editor.page().keyboard().press("Escape");
        assertThat(options).hasCount(0);
        text.pressSequentially(" ");
        text.press("Backspace");
        text.press("Backspace");
        text.pressSequentially("e");
        assertThat(options.first()).isVisible();
        editor.page().keyboard().press("Enter");
        assertThat(text.locator(".wiki-link")).hasCount(1);
        editor.type("title", "Une page qui mène ailleurs");
        editor.press("Enregistrer");
        assertThat(editor.page().locator(".prose .wiki-link")).hasClass("wiki-link");
        editor.follow(editor.page().locator(".prose .wiki-link"));
    }

    @Test
    void theEditorIsPhotographed(Travellers travellers) {
        Traveller editor = travellers.editorAtNewPage();
        editor.type("markdown", """
                ## Un titre

                Un texte **gras** et un [[lien]], une note[^1].

                > [!TIP]
                > Une astuce.

                - [ ] à faire
                - [x] fait

                | Ville | Nombre |
                | --- | ---: |
                | Brest | 12 |

                > Citation

                ```java
                int i;
                ```

                [^1]: La note.
                """);
        editor.button("Écrire en mode visuel").click();
        editor.page().locator(".rich-text td").first().click();
        editor.inspect();
        editor.photographs("rich");
    }
}
