package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static bzh.rouedad.world.Caller.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the product remembers of questions, and what it tells of them, as an operator starts and stops it. */
class QuestionsOutsideTest {
    @Test
    void questionsOutliveTheProcessAndAreProposedToThoseWhoSeeTheirAnswers(@TempDir Path data) throws Exception {
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            Caller founder = Caller.founder(server);
            Caller stranger = Caller.stranger(server);
            founder.space("ouvert", "EVERYONE");
            founder.space("secret", "MEMBERS");
            founder.page("ouvert", "cantine", "La cantine en ligne", "L’inscription d’un enfant à la cantine.");
            founder.page("secret", "fusion", "Fusion de Kerzevenn", "La cantine commune de Kerzevenn.");
            Eventually.so("the pages are indexed", Duration.ofSeconds(20),
                    () -> json(founder.get("/api/v1/search?q=cantine")).getInt("total") == 2);
            expect(200, stranger.get("/recherche?q=Inscription+cantine"));
            expect(200, stranger.get("/recherche?q=inscription+cantine+%3F"));
            expect(200, stranger.get("/recherche?q=inscription+cantine&kind=page"));
            expect(200, stranger.get("/recherche?q=inscription+cantine&page=2"));
            expect(200, stranger.get("/recherche?q=xylophone"));
            expect(200, stranger.get("/recherche?q=marie%40mairie.example"));
            expect(200, stranger.get("/propositions?q=mobile"));
            expect(200, stranger.get("/api/v1/search?q=programme"));
            expect(200, stranger.get("/espaces/ouvert/cantine", "Referer", server.url() + "/recherche?q=inscription+cantine"));
            expect(404, stranger.get("/espaces/secret/fusion", "Referer", server.url() + "/recherche?q=inscription+cantine"));
            expect(200, stranger.get("/espaces/ouvert/cantine", "Referer", "https://ailleurs.example/recherche?q=inscription+cantine"));
            server.stop();
            assertEquals(List.of("inscription cantine 2 0 1", "xylophone 1 1 0"), counted(data));
            keep(data, "inscription cantine", "fusion kerzevenn");
            server.restart();
            assertEquals(401, stranger.get("/questions.csv").statusCode());
            assertEquals(302, stranger.get("/questions").statusCode());
            Eventually.so("what is common is known", Duration.ofSeconds(20),
                    () -> text(stranger.get("/propositions?q=inscr")).contains("inscription cantine"));
            String proposed = text(stranger.get("/propositions?q=inscr"));
            assertTrue(proposed.contains("\"url\":\"/recherche?q=inscription+cantine\",\"about\":\"recherche fréquente\""), proposed);
            assertEquals("[]", text(stranger.get("/propositions?q=kerz")));
        }
    }

    @Test
    void theListOfWhatIsRelatedFollowsThePagesAndChangesTheTag(@TempDir Path data) throws Exception {
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            Caller founder = Caller.founder(server);
            Caller stranger = Caller.stranger(server);
            founder.space("ouvert", "EVERYONE");
            founder.space("secret", "MEMBERS");
            for (int i = 0; i < 8; i++) {
                founder.page("ouvert", "autre-" + i, "Compte rendu " + i, "Présents, excusés, ordre du jour.");
            }
            founder.page("ouvert", "un", "Inscrire à la cantine", "Inscription à la cantine scolaire selon le quotient familial.");
            founder.page("secret", "zwei", "Cantine secrète", "Inscription à la cantine scolaire selon le quotient familial.");
            Eventually.so("the pages are indexed", Duration.ofSeconds(20),
                    () -> json(founder.get("/api/v1/search?q=cantine")).getInt("total") == 2);
            HttpResponse<byte[]> alone = expect(200, stranger.get("/espaces/ouvert/un"));
            assertEquals(List.of(), related(alone));
            String tag = alone.headers().firstValue("ETag").orElseThrow();
            assertEquals(304, stranger.get("/espaces/ouvert/un", "If-None-Match", tag).statusCode());
            founder.page("ouvert", "deux", "La cantine en ligne", "Inscription à la cantine scolaire selon le quotient familial.");
            Eventually.so("the other page is related", Duration.ofSeconds(20),
                    () -> related(stranger.get("/espaces/ouvert/un")).equals(List.of("La cantine en ligne")));
            HttpResponse<byte[]> changed = stranger.get("/espaces/ouvert/un", "If-None-Match", tag);
            assertEquals(200, changed.statusCode());
            assertFalse(text(changed).contains("secrète"));
        }
    }

    private static List<String> related(HttpResponse<byte[]> page) {
        return Jsoup.parse(text(page)).select(".related li > a").eachText();
    }

    private static Connection database(Path data) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + data.toAbsolutePath()
                + "/db/rouedad;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0;IFEXISTS=TRUE", "rouedad", "rouedad");
    }

    private static List<String> counted(Path data) throws SQLException {
        List<String> counted = new ArrayList<>();
        try (Connection database = database(data); ResultSet rows = database.createStatement().executeQuery(
                "select question, sum(asked), sum(unanswered), sum(followed) from search_question group by question order by 1")) {
            while (rows.next()) {
                counted.add(rows.getString(1) + " " + rows.getLong(2) + " " + rows.getLong(3) + " " + rows.getLong(4));
            }
        }
        return counted;
    }

    /** As if these had been asked often on three days before. */
    private static void keep(Path data, String... questions) throws SQLException {
        try (Connection database = database(data); PreparedStatement row = database.prepareStatement("insert into search_question"
                + " (id, asked_on, question, written, asked, unanswered, followed) values (?, ?, ?, ?, 9, 0, 0)")) {
            long id = -1;
            for (String question : questions) {
                for (int day = 2; day < 5; day++) {
                    row.setLong(1, id--);
                    row.setString(2, LocalDate.now().minusDays(day).toString());
                    row.setString(3, question);
                    row.setString(4, question);
                    row.executeUpdate();
                }
            }
        }
    }
}
