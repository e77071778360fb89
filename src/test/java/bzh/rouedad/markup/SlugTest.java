package bzh.rouedad.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TIC et ruralité | tic-et-ruralite",
        "L’école, l'élève ʼet le maître | l-ecole-l-eleve-et-le-maitre",
        "Œuvre, æther, Straße, Łódź, ﬁn | oeuvre-aether-strasse-lodz-fin",
        "ÇA ET LÀ : DÉJÀ VU ? | ca-et-la-deja-vu",
        "  --Bord--  | bord",
        "n° 2 / 2009 (v1.0) | n-2-2009-v1-0",
        "Budget 💶 2026 👩‍👧 | budget-2026",
        "e\u00admail | email",
        "Ωμέγα Привет й 日本語 が हिन्दी | ωμέγα-привет-й-日本語-が-हिन्दी",
        "İstanbul | istanbul",
        "m² et ½ | m2-et-1-2"})
    void nameBecomesReadableAddress(String name, String slug) {
        assertEquals(slug, Slug.of(name));
        assertEquals(slug, Slug.of(Normalizer.normalize(name, Normalizer.Form.NFD)));
        assertEquals(slug, Slug.of(slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "💶", "…", "\u0301", "❤\ufe0f"})
    void nameWithoutLetterOrDigitHasNoSlug(String name) {
        assertEquals("", Slug.of(name));
    }

    @Test
    void longNameIsCutBetweenWords() {
        assertEquals("collectivites-".repeat(7).substring(0, 97), Slug.of("collectivités ".repeat(20)));
    }

    @Test
    void longWordIsCutAtTheLimit() {
        assertEquals("a".repeat(Slug.MAX_LENGTH), Slug.of("a".repeat(500)));
        assertEquals(Slug.MAX_LENGTH - 1, Slug.of("a" + "𐐀".repeat(200)).length());
    }
}
