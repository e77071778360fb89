package bzh.rouedad.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WikiLinkTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "Page ; - ; Page ; '' ; Page",
        "' Page  | mon libellé ' ; - ; Page ; '' ; mon libellé",
        "Espace:Page ; Espace ; Page ; '' ; Espace:Page",
        "Page#Les coûts ; - ; Page ; Les coûts ; Page#Les coûts",
        "Espace:Page#Bilan|voir ; Espace ; Page ; Bilan ; voir",
        "#Bilan ; - ; '' ; Bilan ; Bilan",
        "TIC : usages ; - ; TIC : usages ; '' ; TIC : usages",
        "TIC\u00a0: usages ; - ; TIC\u00a0: usages ; '' ; TIC\u00a0: usages",
        "TIC: usages ; - ; TIC: usages ; '' ; TIC: usages",
        "Réunion de 14:30 ; - ; Réunion de 14:30 ; '' ; Réunion de 14:30",
        "a:b:c ; a ; b:c ; '' ; a:b:c",
        ":Page ; - ; :Page ; '' ; :Page",
        "C# ; - ; C# ; '' ; C#",
        "Page#a:b ; - ; Page ; a:b ; Page#a:b",
        "Page\\|libellé ; - ; Page ; '' ; libellé",
        "Page| ; - ; Page ; '' ; Page"}, nullValues = "-")
    void contentNamesSpacePageSectionAndLabel(String content, String space, String page, String section,
            String label) {
        WikiLink link = WikiLink.of(content).orElseThrow();
        assertEquals(space, link.space());
        assertEquals(page, link.page());
        assertEquals(section, link.section());
        assertEquals(label, link.label());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "|libellé", "#", " # ", "https://example.org/a", "\u00a0"})
    void contentWithoutNameIsNoLink(String content) {
        assertTrue(WikiLink.of(content).isEmpty());
    }

    @Test
    void overlongNameIsNoLink() {
        String longest = "a".repeat(WikiLink.MAX_NAME);
        assertTrue(WikiLink.of(longest + ":" + longest + "#" + longest).isPresent());
        assertTrue(WikiLink.of(longest + "a").isEmpty());
        assertTrue(WikiLink.of(longest + "a:b").isEmpty());
        assertTrue(WikiLink.of("b#" + longest + "a").isEmpty());
    }
}
