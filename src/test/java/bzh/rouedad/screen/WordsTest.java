package bzh.rouedad.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
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
        assertEquals("mercredi 24 octobre 2007, 12\u00a0h\u00a030\u00a0–\u2060\u00a017\u00a0h\u00a030",
                words(Locale.FRENCH).span(NOON, NOON.plusHours(5)));
    }

    @Test
    void theFirstOfAMonthIsCountedAsTheFirst() {
        Words french = words(Locale.FRENCH);
        assertEquals("mardi 1er avril 2008", french.day(LocalDate.of(2008, 4, 1)));
        assertEquals("vendredi 11 avril 2008", french.day(LocalDate.of(2008, 4, 11)));
        assertEquals("1er avril 2008, 16\u00a0h\u00a005", french.moment(Instant.parse("2008-04-01T14:05:00Z")));
        assertEquals("Tuesday, April 1, 2008", words(Locale.ENGLISH).day(LocalDate.of(2008, 4, 1)));
    }

    @Test
    void numbersAreGroupedAsTheLanguageDoes() {
        assertEquals("3\u202f449\u202f370", words(Locale.FRENCH).number(3_449_370));
        assertEquals("3,449,370", words(Locale.ENGLISH).number(3_449_370));
    }

    private static Words words(Locale language) {
        Words words = new Words();
        words.speaking = new Speaking();
        words.speaking.choose(language);
        return words;
    }
}
