package bzh.rouedad.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BodyTest {
    private static final String NASTY = "<script>alert(1)</script><img src=x onerror=alert(1)> \"' javascript:alert(1)";

    @Test
    void nothingInALetterCanRun() {
        Document html = Jsoup.parse(new Body(NASTY, NASTY, "https://reseau.example/agenda/x?a=1&b=\"onclick=", NASTY, NASTY).written().html());
        assertTrue(html.select("script, img, [onerror], [onclick]").isEmpty(), html.html());
        assertEquals(NASTY, html.select("h1").text());
        assertEquals("https://reseau.example/agenda/x?a=1&b=\"onclick=", html.select("a").attr("href"));
    }

    @Test
    void bothFormsSayTheSame() {
        LetterText body = new Body("Titre", "Un\n\nDeux", "https://reseau.example/x", "Ouvrir", "Parce que").written();
        for (String part : new String[] {"Titre", "Un", "Deux", "https://reseau.example/x", "Ouvrir", "Parce que"}) {
            assertTrue(body.text().contains(part), part);
            assertTrue(body.html().contains(part), part);
        }
        assertEquals(3, Jsoup.parse(body.html()).select("p:not(hr + p)").size());
    }
}
