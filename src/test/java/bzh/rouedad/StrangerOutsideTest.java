package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static bzh.rouedad.world.Caller.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import bzh.rouedad.world.Visitor;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody without an account is shown, and what not, by the product as it is started. */
class StrangerOutsideTest {
    /** Stands in title, text, tag, name and place of everything in the closed space. */
    private static final String CANARY = "zygomatiquecanari";
    private static RunningServer server;
    private static Caller founder;
    private static Caller stranger;

    @BeforeAll
    static void furnish(@TempDir Path data) throws IOException {
        server = RunningServer.start(data, Map.of());
        founder = Caller.founder(server);
        stranger = Caller.stranger(server);
        founder.space("ouvert", "EVERYONE");
        founder.page("ouvert", "ecole", "L’école numérique", "## Le matériel\n\nDes tablettes. Voir [[autre]] et [[secret:page-secrete|ailleurs]].");
        founder.send("POST", "/api/v1/guides", """
                {"title":"TIC, éducation et école","space":"ouvert","summary":"Un guide.","status":"PUBLISHED","pages":["ecole"]}""");
        founder.send("POST", "/api/v1/events", """
                {"title":"Rencontre ouverte","space":"ouvert","starts":"2026-12-24T09:30","ends":"2026-12-24T17:00","place":"Brest"}""");
        expect(201, founder.send("POST", "/api/v1/events", """
                {"title":"À distance","space":"ouvert","starts":"2026-12-20T09:30","ends":"2026-12-20T17:00","link":"https://visio.example/salle-7","linkFor":"SEATED"}"""));
        expect(201, founder.send("POST", "/api/v1/spaces", """
                {"name":"%1$s","slug":"secret","audience":"MEMBERS","summary":"%1$s"}""".formatted(CANARY)));
        expect(201, founder.send("PUT", "/api/v1/spaces/secret/pages/page-secrete", """
                {"title":"%1$s","markdown":"# %1$s\\n\\n%1$s","tags":["%1$s"],"note":"%1$s"}""".formatted(CANARY)));
        expect(201, founder.send("POST", "/api/v1/guides", """
                {"title":"%1$s","space":"secret","summary":"%1$s","status":"PUBLISHED","pages":["page-secrete"]}""".formatted(CANARY)));
        expect(201, founder.send("POST", "/api/v1/events", """
                {"title":"%1$s","space":"secret","starts":"2026-12-24T09:30","ends":"2026-12-24T17:00","place":"%1$s","summary":"%1$s"}"""
                .formatted(CANARY)));
        Eventually.so("the closed page is indexed", Duration.ofSeconds(20),
                () -> json(founder.get("/api/v1/search?q=" + CANARY)).getInt("total") == 4);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/espaces/ouvert", "/espaces/ouvert/ecole", "/guides/tic-education-et-ecole",
        "/recherche?q=tablettes"})
    void whoeverReadsInEnglishIsToldThatTheWordsOfPeopleAreFrench(String address) {
        Document screen = Jsoup.parse(text(expect(200, stranger.get(address, "Accept-Language", "en"))));
        assertEquals("en", screen.selectFirst("html").attr("lang"));
        List<Element> french = screen.select("main :containsOwn(L’école numérique), main :containsOwn(Des tablettes)").stream()
                .filter(element -> !element.tagName().equals("title")).toList();
        assertFalse(french.isEmpty());
        french.forEach(element -> assertEquals("fr", element.closest("[lang]").attr("lang"), element.outerHtml()));
    }

    static Stream<String> routes() {
        return Stream.of("/", "/espaces", "/espaces/secret", "/espaces/secret/page-secrete", "/espaces/secret/page-secrete/modifier",
                "/espaces/secret/page-secrete/historique", "/espaces/secret/page-secrete/differences", "/contributions/1", "/espaces/ouvert", "/espaces/ouvert/ecole", "/espaces/ouvert/ecole/historique",
                "/pages/secret", "/pages/ouvert", "/membres/secret", "/importer/secret", "/annoncer/secret", "/nouvelle-page/secret",
                "/nouveau-guide/secret", "/guides", "/guides/" + CANARY, "/guides/" + CANARY + "/modifier", "/agenda",
                "/agenda/" + CANARY + "-2026", "/agenda/" + CANARY + "-2026/modifier", "/agenda.ics",
                "/invite.ics?event=" + CANARY + "-2026", "/recherche?q=" + CANARY, "/recherche?q=page", "/nouvelle-veille?in=secret", "/veilles",
                "/veille/fin/1", "/veille/confirmer/1", "/veille/1.atom", "/api/v1/watches", "/activite", "/activite.atom",
                "/courrier", "/compte", "/accessibilite", "/api/v1/spaces", "/api/v1/spaces/secret", "/api/v1/spaces/secret/members",
                "/api/v1/spaces/secret/pages", "/api/v1/spaces/secret/pages/page-secrete", "/api/v1/guides", "/api/v1/guides/" + CANARY,
                "/api/v1/events", "/api/v1/events/" + CANARY + "-2026", "/api/v1/search?q=" + CANARY, "/api/v1/search?q=page",
                "/api/v1/imports/1", "/api/openapi.json", "/organisations", "/nouvelle-organisation", "/territoires?q=" + CANARY,
                "/charger-territoires", "/api/v1/organisations", "/api/v1/territories?q=" + CANARY);
    }

    @Test
    void nothingOfAClosedSpaceShowsAnywhere() {
        for (String route : routes().toList()) {
            String asked = route.contains(CANARY) ? CANARY : "\u0000";
            // Words of the question itself come back in the search box and in the address of a page that is not there.
            String shown = text(stranger.get(route)).replace("value=\"" + asked + "\"", "").replace("q=" + asked, "")
                    .replace("« " + asked + " »", "").replace("value=\"" + asked + " 2026\"", "").replace(asked + "-2026", "")
                    .replace("/guides/" + asked, "");
            assertFalse(shown.contains(CANARY), route + " shows the canary");
        }
    }

    @Test
    void absentAndClosedLookTheSame() {
        assertEquals(stranger.get("/espaces/secret").statusCode(), stranger.get("/espaces/nulle-part").statusCode());
        assertEquals(404, stranger.get("/espaces/secret/page-secrete").statusCode());
        assertEquals(text(stranger.get("/api/v1/spaces/secret")), text(stranger.get("/api/v1/spaces/nulle-part")));
        assertEquals(404, stranger.send("PUT", "/api/v1/spaces/secret/pages/page-secrete", "{\"title\":\"x\",\"markdown\":\"x\"}").statusCode());
    }

    @Test
    void whatIsProposedToWritersTellsAStrangerNothingOfWhatIsClosed() {
        assertEquals(404, stranger.get("/mentions/ouvert/ecole?q=").statusCode());
        assertEquals(404, stranger.get("/mentions/secret/page-secrete?q=").statusCode());
        for (String address : List.of("/images-de/", "/suggestions/")) {
            assertEquals(404, stranger.get(address + "secret?q=").statusCode());
            assertFalse(text(expect(200, stranger.get(address + "ouvert?q="))).contains("secret"), address);
        }
    }

    @Test
    void countsTellNothingOfWhatIsClosed() {
        assertEquals(1, json(stranger.get("/api/v1/spaces")).getInt("total"));
        assertEquals(1, json(stranger.get("/api/v1/guides")).getInt("total"));
        assertEquals(2, json(stranger.get("/api/v1/events")).getInt("total"));
        assertEquals(0, json(stranger.get("/api/v1/search?q=" + CANARY)).getInt("total"));
    }

    @Test
    void aReaderSpeaksWithoutACookieAndOnePlaceNotForMany() {
        String place = "203.0.113.9";
        for (int i = 0; i < 11; i++) {
            HttpResponse<byte[]> answer = stranger.send("POST", "/avis/ouvert/ecole", BodyPublishers.noBody(), "X-Forwarded-For", place);
            assertEquals(303, answer.statusCode());
            assertTrue(answer.headers().firstValue("Location").orElse("").contains(i < 10 ? "avis=merci" : "avis=trop"), "voice " + i);
            assertTrue(answer.headers().allValues("Set-Cookie").isEmpty(), "a cookie");
        }
        assertEquals(405, stranger.get("/avis/ouvert/ecole").statusCode());
        assertEquals(404, stranger.send("POST", "/avis/ouvert/rien", BodyPublishers.noBody()).statusCode());
        assertEquals(403, stranger.send("POST", "/avis/ouvert/ecole", BodyPublishers.noBody(), "Sec-Fetch-Site", "cross-site").statusCode());
    }

    @Test
    void aClosedPageIsLinkedLikeAMissingOne() {
        Document page = Jsoup.parse(text(stranger.get("/espaces/ouvert/ecole")));
        List<String> classes = page.select(".prose a[href^=/]").eachAttr("class");
        assertEquals(List.of("wiki-link wanted", "wiki-link wanted"), classes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/espaces", "/espaces/ouvert", "/espaces/ouvert/ecole",
            "/fichiers-de/ouvert", "/guides", "/guides/tic-education-et-ecole", "/agenda",
            "/agenda/rencontre-ouverte-2026", "/recherche?q=ecole", "/organisations", "/territoires"})
    void readingLeavesNoTraceAndIsSparedTheSecondTime(String route) {
        HttpResponse<byte[]> first = expect(200, stranger.get(route));
        assertTrue(first.headers().allValues("Set-Cookie").isEmpty(), "a cookie");
        assertFalse(text(first).contains("ViewState"), "view state");
        assertFalse(text(first).contains("jsessionid"), "a session in a link");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> second = stranger.get(route, "If-None-Match", tag);
        assertEquals(304, second.statusCode());
        assertEquals(0, second.body().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/espaces/ouvert/ecole", "/guides/tic-education-et-ecole"})
    void readingIsLightAndNeedsNoScript(String route) {
        Document page = Jsoup.parse(text(stranger.get(route)), server.url());
        int weight = text(stranger.get(route)).length();
        for (String sheet : page.select("link[rel=stylesheet]").eachAttr("abs:href")) {
            weight += expect(200, stranger.get(sheet.substring(server.url().length()))).body().length;
        }
        assertTrue(weight < 100_000, weight + " bytes");
        assertTrue(page.select("script").isEmpty(), "a script");
        assertFalse(page.select("main").text().isBlank());
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepBrowsersSafe() {
        for (String route : List.of("/", "/espaces/ouvert/ecole", "/espaces/rien", "/api/v1/spaces", "/agenda.ics", "/connexion")) {
            HttpResponse<byte[]> answer = stranger.get(route);
            assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""), route);
            String policy = String.join(" ", answer.headers().allValues("Content-Security-Policy"));
            assertTrue(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"), route + ": " + policy);
            assertFalse(policy.contains("unsafe"), route);
            assertEquals("same-origin", answer.headers().firstValue("Referrer-Policy").orElse(""), route);
        }
    }

    @Test
    void onlyCardsMayStandInPagesOfOthers() {
        for (String address : List.of("/vignette/carte", "/vignette/guides/tic-education-et-ecole")) {
            HttpResponse<byte[]> card = expect(200, stranger.get(address));
            assertTrue(card.headers().firstValue("X-Frame-Options").isEmpty());
            assertTrue(String.join(" ", card.headers().allValues("Content-Security-Policy")).endsWith("frame-ancestors *"));
            assertTrue(card.headers().firstValue("Set-Cookie").isEmpty());
        }
        assertEquals("DENY", stranger.get("/carte").headers().firstValue("X-Frame-Options").orElse(""));
        for (String address : List.of("/vignette/guides/" + CANARY, "/vignette/guides/rien", "/vignette/pratiques/rien")) {
            assertEquals(404, stranger.get(address).statusCode(), address);
        }
    }

    @Test
    void accentsNumberAndArticlesDoNotMatterToSearch() {
        for (String question : List.of("ecole%20numerique", "%C3%A9coles%20num%C3%A9riques", "l%27ecole", "ECOLE")) {
            assertTrue(text(stranger.get("/recherche?q=" + question)).contains("TIC, éducation et école"), question);
        }
    }

    @Test
    void aMissingPageOffersASearchOfItsWords() {
        HttpResponse<byte[]> answer = stranger.get("/espaces/ouvert/cantine-en-ligne");
        assertEquals(404, answer.statusCode());
        Document page = Jsoup.parse(text(answer));
        assertEquals("cantine en ligne", page.select("main input[name=q]").val());
        assertTrue(page.select("main a[href*=modifier]").isEmpty());
    }

    @Test
    void aLinkForThoseWithASeatIsToldNobodyElse() {
        String slug = "a-distance-2026";
        assertEquals("https://visio.example/salle-7", json(founder.get("/api/v1/events/" + slug)).getString("link"));
        for (String address : List.of("/api/v1/events/" + slug, "/api/v1/events", "/agenda/" + slug, "/invite.ics?event=" + slug, "/agenda.ics", "/agenda", "/espaces/ouvert",
                "/activite", "/activite.atom")) {
            assertFalse(text(expect(200, stranger.get(address))).contains("salle-7"), address);
        }
        assertTrue(text(stranger.get("/agenda/" + slug)).contains("lien réservé à qui a une place"));
    }

    @Test
    void whatIsGoneWhenAFormArrivesIsToldAsOnAnyOtherScreen() {
        founder.page("ouvert", "ephemere", "Éphémère", "Une page.");
        Visitor animator = Visitor.founder(server);
        Document form = animator.open("/espaces/ouvert/ephemere/renommer");
        expect(204, founder.send("DELETE", "/api/v1/spaces/ouvert/pages/ephemere", ""));
        AssertionError answer = assertThrows(AssertionError.class, () -> animator.press(form, "go", Map.of()));
        assertTrue(answer.getMessage().startsWith("404"), answer.getMessage());
        assertTrue(answer.getMessage().contains("Retour à l’accueil"), answer.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/compte", "/nouvelle-page/ouvert", "/espaces/ouvert/ecole/modifier", "/annoncer/ouvert", "/courrier"})
    void screensForMembersLeadStrangersToTheSignIn(String route) {
        HttpResponse<byte[]> answer = stranger.get(route);
        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").contains("/connexion?vers=%2F"), answer.headers().toString());
    }

    @Test
    void theServerTellsNothingOfItself() {
        for (String route : List.of("/metrics", "/openapi", "/health", "/health/live", "/site/home.xhtml", "/WEB-INF/web.xml",
                "/META-INF/persistence.xml", "/contracts/plain/frame.xhtml", "/%2e%2e/%2e%2e/etc/passwd", "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                "/jakarta.faces.resource/frame.xhtml.xhtml?con=../WEB-INF")) {
            HttpResponse<byte[]> answer = stranger.get(route);
            assertTrue(answer.statusCode() >= 400, route + " answers " + answer.statusCode());
            assertFalse(text(answer).contains("at org.") || text(answer).contains("<servlet") || text(answer).contains("root:"), route);
        }
    }

    @Test
    void anotherSiteCannotMakeABrowserActHere() {
        assertEquals(403, stranger.send("POST", "/connexion", BodyPublishers.ofString("x=1"),
                "Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(403, founder.send("POST", "/api/v1/spaces", BodyPublishers.ofString("{\"name\":\"x\"}"),
                "Content-Type", "application/json", "Origin", "https://ailleurs.example").statusCode());
    }

    @Test
    void problemsAreToldInTheCallersLanguage() {
        String french = text(stranger.get("/api/v1/spaces?limit=1000", "Accept-Language", "fr"));
        String english = text(stranger.get("/api/v1/spaces?limit=1000", "Accept-Language", "en"));
        assertTrue(french.contains("de 1 à 100"), french);
        assertTrue(english.contains("from 1 to 100"), english);
        assertTrue(stranger.get("/api/v1/rien").headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
    }
}
