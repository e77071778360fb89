package bzh.rouedad.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static ChapterLine line(long page, long revision) {
        return new ChapterLine(page, revision, "Page " + page, "/guides/g/editions/1/p" + page);
    }

    private static List<String> told(Changes changes) {
        return changes.list().stream().map(change -> change.what() + " " + change.title() + " " + change.from() + "-" + change.to()).toList();
    }

    @Test
    void whatCameWentAndChangedIsToldInTheOrderOfReading() {
        Changes changes = Changes.between(List.of(line(1, 10), line(2, 20), line(3, 30)), List.of(line(4, 40), line(1, 10), line(2, 21)));
        assertEquals(List.of("ADDED Page 4 0-40", "REVISED Page 2 20-21", "REMOVED Page 3 30-0"), told(changes));
        assertFalse(changes.isReordered());
    }

    @Test
    void anotherOrderIsToldAlthoughNoTextChanged() {
        Changes changes = Changes.between(List.of(line(1, 10), line(2, 20)), List.of(line(2, 20), line(1, 10)));
        assertEquals(List.of(), told(changes));
        assertTrue(changes.isReordered());
        assertFalse(changes.isNone());
    }

    @Test
    void theSameIsNoChange() {
        assertTrue(Changes.between(List.of(line(1, 10)), List.of(line(1, 10))).isNone());
    }
}
