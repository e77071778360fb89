package bzh.rouedad.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadingTimeTest {
    @Test
    void aHundredAndNinetyFiveWordsTakeAMinute() {
        assertEquals(60, ReadingTime.seconds("<p>" + "l’école\u00a0: mot ".repeat(97) + "dernier</p>"));
        assertEquals(600, ReadingTime.seconds("<p>" + "mot ".repeat(1950) + "</p>"));
    }

    @Test
    void wordsAreCountedAcrossTheirMarks() {
        String text = "<p><em>mo</em>t".repeat(195);
        assertEquals(60, ReadingTime.seconds(text));
    }

    @Test
    void eachPictureAndEachTableTakesALook() {
        assertEquals(24, ReadingTime.seconds("<img src=\"/a.png\" alt=\"beaucoup de mots\"><table><tr><td></td></tr></table>"));
    }

    @Test
    void nothingTakesNoTime() {
        assertEquals(0, ReadingTime.seconds(""));
        assertEquals(0, ReadingTime.seconds("<p>… — !</p>"));
    }
}
