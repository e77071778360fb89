package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bzh.rouedad.language.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private static PageText text(String title, String markdown, String note, List<String> tags) {
        return new PageText(title, markdown, null, note, tags, null).checked();
    }

    private static String field(String title, String markdown, String note, List<String> tags) {
        return assertThrows(InvalidInput.class, () -> text(title, markdown, note, tags)).field();
    }

    @Test
    void tagsAreTidiedAndEachIsThereOnce() {
        assertEquals(List.of("école", "wifi"), text("T", "x", null, Arrays.asList(" école", "wifi", "école ", "", "  ", null)).tags());
        assertEquals(List.of(), text("T", "x", null, null).tags());
    }

    @Test
    void linesOfTheTextEndInOneWayAndItsBlanksStay() {
        assertEquals("  un\ndeux\n\n", text("T", "  un\r\ndeux\r\n\r\n", null, null).markdown());
        assertEquals("", text("T", "", null, null).markdown());
    }

    @Test
    void aNoteIsOneLineOrNone() {
        assertEquals("un deux", text("T", "x", " un\n\n deux ", null).note());
        assertNull(text("T", "x", " \n ", null).note());
    }

    @Test
    void whatDoesNotDoIsToldAtItsField() {
        assertEquals("title", field(" ", "x", null, null));
        assertEquals("title", field("t".repeat(PageText.LONGEST_TITLE + 1), "x", null, null));
        assertEquals("markdown", field("T", null, null, null));
        assertEquals("note", field("T", "x", "n".repeat(PageText.LONGEST_NOTE + 1), null));
        assertEquals("tags", field("T", "x", null, List.of("t".repeat(PageText.LONGEST_TAG + 1))));
        assertEquals("tags", field("T", "x", null, IntStream.rangeClosed(0, PageText.MOST_TAGS).mapToObj(Integer::toString).toList()));
    }

    @Test
    void whatIsJustShortEnoughIsTaken() {
        assertEquals(PageText.LONGEST_TITLE, text("t".repeat(PageText.LONGEST_TITLE), "x", null, null).title().length());
        assertEquals(PageText.MOST_TAGS, text("T", "x", null, IntStream.range(0, PageText.MOST_TAGS).mapToObj(Integer::toString).toList())
                .tags().size());
    }
}
