package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final String TEXT = "La mairie est ouverte le lundi. Elle ferme à 17 h 30 ! Est-ce tard ?\n\nNon. « Venez donc », dit "
            + "M. Le Goff. À l'accueil, demandez la fiche n° 3.\nUne ligne sans point\nUne autre";

    @Test
    void findsThePlacesThatThePlatformFinds() {
        BreakIterator expected = BreakIterator.getSentenceInstance(Locale.FRENCH);
        expected.setText(TEXT);
        Sentences sentences = new Sentences();
        sentences.setText(TEXT);
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            int offset = random.nextInt(TEXT.length());
            switch (random.nextInt(6)) {
                case 0 -> assertEquals(expected.preceding(offset), sentences.preceding(offset), "before " + offset);
                case 1 -> assertEquals(expected.following(offset), sentences.following(offset), "behind " + offset);
                case 2 -> assertEquals(expected.next(), sentences.next());
                case 3 -> assertEquals(expected.previous(), sentences.previous());
                case 4 -> assertEquals(expected.first(), sentences.first());
                default -> assertEquals(expected.last(), sentences.last());
            }
            assertEquals(expected.current(), sentences.current());
        }
    }

    @Test
    void anEmptyTextHasOnePlace() {
        Sentences sentences = new Sentences();
        sentences.setText("");
        assertEquals(0, sentences.first());
        assertEquals(BreakIterator.DONE, sentences.next());
        assertEquals(0, sentences.last());
    }
}
