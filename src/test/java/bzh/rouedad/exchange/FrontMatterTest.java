package bzh.rouedad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    @Test
    void valuesAndTextAreToldApart() {
        FrontMatter front = FrontMatter.of("---\ntitle: Été\nyear: 2007\n---\n\n# A\n---\n");
        assertEquals(Optional.of("Été"), front.text("title"));
        assertEquals(Optional.of("2007"), front.text("year"));
        assertEquals(Optional.empty(), front.text("tags"));
        assertEquals("\n# A\n---\n", front.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# A\n", "---", "--- a\nb: c\n---\n", "a\n---\nb: c\n---\n", "---\nA paragraph.\n---\n",
        "---\nb: c\n", "----\na: b\n---\n", "---\na: b\n----\n", " ---\na: b\n---\n"})
    void textWithoutFrontMatterStaysAsItIs(String text) {
        assertEquals(new FrontMatter(Map.of(), text, false), FrontMatter.of(text));
    }

    @Test
    void emptyFrontMatterGoesAway() {
        assertEquals("a", FrontMatter.of("---\n---\na").body());
        assertEquals("", FrontMatter.of("---\n# a comment\n...").body());
    }

    @Test
    void brokenOneStaysInAFenceLongerThanAnyInside() {
        FrontMatter front = FrontMatter.of("---\na: \"````\n---\nb");
        assertTrue(front.broken());
        assertEquals("`````yaml\na: \"````\n`````\n\nb", front.body());
        assertFalse(FrontMatter.of("---\na: b\n---\nb").broken());
    }

    @Test
    void tagsAreAListOrWordsWithCommas() {
        assertEquals(List.of("Eau", "Été à Brest", "7"),
                FrontMatter.of("---\ntags: [Eau, ' Été à Brest ', eau, '', 7]\n---\n").tags());
        assertEquals(List.of("eau", "air"), FrontMatter.of("---\ntags: eau, air ,, Eau\n---\n").tags());
        assertEquals(List.of(), FrontMatter.of("---\ntags: {a: b}\n---\n").tags());
    }

    @Test
    void tagsAreShortAndFew() {
        String many = "tags: [" + "x".repeat(60);
        for (int i = 0; i < 30; i++) {
            many += ", t" + i;
        }
        List<String> tags = FrontMatter.of("---\n" + many + "]\n---\n").tags();
        assertEquals(20, tags.size());
        assertEquals("x".repeat(50), tags.get(0));
    }
}
