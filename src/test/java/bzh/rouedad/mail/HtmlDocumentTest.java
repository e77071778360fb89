package bzh.rouedad.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlDocumentTest {

    @Test
    void fragmentBecomesADocumentWithItsLanguageAndTitle() {
        String html = document("<p>Demat</p>");
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"br\">"), html);
        assertTrue(html.contains("<title>a &lt;b&gt; &amp; c</title>"), html);
        assertTrue(html.contains("<p>Demat</p>"), html);
    }

    @Test
    void documentWithoutLanguageGetsOne() {
        assertEquals("<!doctype html><HTML lang=\"br\" class=\"x\"><p>",
                document("<!doctype html><HTML class=\"x\"><p>"));
        assertEquals("<html lang=\"br\">", document("<html>"));
    }

    @Test
    void documentWithALanguageKeepsIt() {
        assertEquals("<html lang='fr'><p>", document("<html lang='fr'><p>"));
    }

    private static String document(String html) {
        return HtmlDocument.of(new Mail("1@b", Mails.SOAZIG, Optional.empty(), "a <b> & c", "t", html, Map.of(),
                List.of(), Locale.forLanguageTag("br")));
    }
}
