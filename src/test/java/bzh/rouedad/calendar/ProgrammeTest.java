package bzh.rouedad.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeTest {
    private static final LocalDate DAY = LocalDate.of(2007, 10, 24);
    private static final When ONE_DAY = new When(DAY.atTime(9, 30), DAY.atTime(17, 0), Occasions.PARIS, false);

    private static Session only(String line) {
        return Programme.read(line, ONE_DAY).get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", value = {
        "9h30-10h15 | Ouverture | Anne Le Goff, Mégalis; 09:30; 10:15; Ouverture; Anne Le Goff, Mégalis",
        "9h30 – 10h15 Ouverture; 09:30; 10:15; Ouverture; ''",
        "09:30 - 10:15 | Ouverture; 09:30; 10:15; Ouverture; ''",
        "9 h 30 à 10 h | Ouverture; 09:30; 10:00; Ouverture; ''",
        "14h Ateliers : 2 au choix | ; 14:00; -; Ateliers : 2 au choix; ''",
        "10 - 11 | Pause | ; 10:00; 11:00; Pause; ''",
        "10 | Pause; 10:00; -; Pause; ''"})
    void aLineIsReadAsPeopleWriteIt(String line, LocalTime from, LocalTime to, String title, String speakers) {
        assertEquals(new Session(DAY, from, to, title, speakers), only(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ouverture", "25h | Ouverture", "9h75 | Ouverture", "9h30", "9h30 |  | Anne", "10h-9h | Ouverture", "9h30-9h30 | Ouverture",
        "25/10/2007", "31/02/2007", "2 ateliers au choix"})
    void whatCannotBeReadIsToldWithItsLine(String line) {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> Programme.read("9h30 | Ouverture\n\n" + line, ONE_DAY));
        assertEquals("programme", refusal.field());
        assertTrue(refusal.sentence(Locale.FRENCH).contains("Ligne 3"), refusal.sentence(Locale.FRENCH));
    }

    @Test
    void aDateAloneBeginsAnotherDay() {
        When days = When.days(DAY, DAY.plusDays(1), Occasions.PARIS);
        List<Session> read = Programme.read("9h | a\r\n25/10/2007\r\n9h | b\n2007-10-24\n10h | c", days);
        assertEquals(List.of(DAY, DAY.plusDays(1), DAY), read.stream().map(Session::day).toList());
    }

    @Test
    void longLinesAndManyAreRefusedAtOnce() {
        assertThrows(InvalidInput.class, () -> Programme.read("9h | a\n".repeat(201), ONE_DAY));
        assertEquals(1, Programme.read("9h - - - | " + "- 9h ".repeat(1900), ONE_DAY).size());
    }
}
