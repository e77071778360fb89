package bzh.rouedad.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aLanguageNotSpokenHereIsAnsweredInFrench() {
        assertEquals(Locale.FRENCH, Messages.closest(Locale.GERMAN));
        assertEquals(Locale.FRENCH, Messages.closest(Locale.ROOT));
        assertEquals(Locale.ENGLISH, Messages.closest(Locale.CANADA));
    }

    @Test
    void whatIsPutInIsNotReadAgainAsASentence() {
        assertEquals("L’adresse « 'x' {1} » est déjà prise par un autre espace.",
                Messages.say(Locale.FRENCH, "space.invalid.taken", "'x' {1}"));
    }

    @Test
    void aSentenceThatIsMissingShowsItsKey() {
        assertEquals("nulle.part", Messages.say(Locale.FRENCH, "nulle.part"));
    }
}
