package bzh.rouedad.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2007, 10, 24, 12, 30);

    @Test
    void noLineBreakPartsAnHourFromItsMinutes() {
        assertEquals("12\u00a0h\u00a030", words(Locale.FRENCH).hour(NOON));
        assertEquals("12:30\u00a0PM", words(Locale.ENGLISH).hour(NOON));
    }

    @Test
    void theDayIsNamedOnceWhenBothHoursAreInIt() {
        assertEquals("mercredi 24 octobre 2007, 12\u00a0h\u00a030 – 17\u00a0h\u00a030",
                words(Locale.FRENCH).span(NOON, NOON.plusHours(5)));
    }

    private static Words words(Locale language) {
        Words words = new Words();
        words.speaking = new Speaking();
        words.speaking.choose(language);
        return words;
    }
}
