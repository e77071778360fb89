package bzh.rouedad.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromisedDayTest {
    @ParameterizedTest
    @CsvSource({"janvier 2008,2008-01-31", "févr. 2008,2008-02-29", "1er mars 2008,2008-03-01", "15 août 2008,2008-08-15",
            "2008-05,2008-05-31", "12/05/2008,2008-05-12", "05/2008,2008-05-31", "1er trimestre 2008,2008-03-31",
            "T2 2008,2008-06-30", "troisième trimestre 2008,2008-09-30", "1er semestre 2008,2008-06-30", "2e semestre 2008,2008-12-31",
            "début 2008,2008-03-31", "mi-2008,2008-06-30", "été 2008,2008-09-30", "rentrée 2008,2008-09-30", "fin janvier 2008,2008-01-31",
            "courant 2008,2008-12-31", "2008,2008-12-31", "31 février 2008,2008-12-31"})
    void wordsEndOnADay(String words, LocalDate day) {
        assertEquals(day, PromisedDay.of(words).orElseThrow());
    }

    @Test
    void wordsWithoutAYearNameNoDay() {
        assertTrue(PromisedDay.of("bientôt").isEmpty());
        assertTrue(PromisedDay.of("en mars").isEmpty());
        assertTrue(PromisedDay.of(null).isEmpty());
    }
}
