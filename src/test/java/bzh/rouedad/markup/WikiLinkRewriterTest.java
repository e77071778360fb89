package bzh.rouedad.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikiLinkRewriterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '"', value = {
        "Voir [[Écoles]]. ¦ Voir [[Groupe scolaire|Écoles]].",
        "[[écoles|les écoles]] et [[Autre]] ¦ [[Groupe scolaire|les écoles]] et [[Autre]]",
        "[[Écoles#Les cantines]] ¦ [[Groupe scolaire#Les cantines|Écoles#Les cantines]]",
        "`[[Écoles]]` et \\[[Écoles]] ¦ `[[Écoles]]` et \\[[Écoles]]",
        "[[#Plus bas]] ¦ [[#Plus bas]]",
        "**[[Écoles]]**, *puis [[écoles]]* ¦ **[[Groupe scolaire|Écoles]]**, *puis [[Groupe scolaire|écoles]]*",
        "[[Ailleurs:Écoles]] ¦ [[Ailleurs:Écoles]]"})
    void linksToThePageNameItAnewAndReadTheSame(String before, String after) {
        assertEquals(after, rewrite(before));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', value = {
        "a ¦ b", "- [ ] ¦ - [x]"})
    void textsWithoutLinksStayAsTheyAre(String one, String other) {
        assertEquals(one + "\r\n" + other, rewrite(one + "\r\n" + other));
    }

    @Test
    void aBarInATableIsEscapedAndTheTableStaysOne() {
        assertEquals("| a | b |\n|---|---|\n| [[Groupe scolaire\\|Écoles]] | x |\n",
                rewrite("| a | b |\n|---|---|\n| [[Écoles]] | x |\n"));
        assertEquals("| a \\| b | [[Groupe scolaire\\|les nôtres]] |\n|---|---|\n| y \\| [[Groupe scolaire\\|un]] [[Groupe scolaire\\|Écoles]] | x |\n",
                rewrite("| a \\| b | [[Écoles\\|les nôtres]] |\n|---|---|\n| y \\| [[Écoles\\|un]] [[Écoles]] | x |\n"));
        assertEquals("> [[Groupe scolaire|Écoles]]\n> - [[Groupe scolaire|les nôtres]]\n",
                rewrite("> [[Écoles]]\n> - [[écoles|les nôtres]]\n"));
    }

    @Test
    void aLinkMayBeWrittenAnewAsAWhole() {
        String written = WikiLinkRewriter.write("[[Écoles]] ![[Écoles#Menus|ici]] `[[Écoles]]`", link -> link.section().isEmpty()
                ? link.brief("Écoles") : link.named("Ailleurs:Écoles") + link.source());
        assertEquals("[[Écoles]] ![[Ailleurs:Écoles#Menus|ici]][[Écoles#Menus|ici]] `[[Écoles]]`", written);
    }

    private static String rewrite(String markdown) {
        return WikiLinkRewriter.rewrite(markdown,
                (space, page) -> space == null && Slug.of(page).equals("ecoles") ? "Groupe scolaire" : null);
    }
}
