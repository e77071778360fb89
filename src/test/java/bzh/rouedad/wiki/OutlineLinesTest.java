package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.markup.Heading;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineLinesTest {
    private final OutlineLines lines = new OutlineLines();

    @Test
    void whatIsWrittenIsReadAgain() {
        List<Heading> outline = List.of(new Heading(1, "Le matériel", "h-le-materiel"), new Heading(3, "", "h-section"));
        assertEquals(outline, lines.convertToEntityAttribute(lines.convertToDatabaseColumn(outline)));
        assertEquals(List.of(), lines.convertToEntityAttribute(lines.convertToDatabaseColumn(List.of())));
    }

    @Test
    void tabsAndBreaksInAHeadingDoNotBreakTheLines() {
        assertEquals(List.of(new Heading(2, "a b c", "h-a")),
                lines.convertToEntityAttribute(lines.convertToDatabaseColumn(List.of(new Heading(2, "a\tb\nc", "h-a")))));
    }
}
