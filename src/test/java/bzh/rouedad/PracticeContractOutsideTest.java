package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.AccessTokens;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.world.Caller;
import bzh.rouedad.world.RunningServer;
import bzh.rouedad.world.SmallHouse;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Organisations, practices and adoptions as programs write them, each with the token of a person. */
class PracticeContractOutsideTest {
    private static final String ORGANISATIONS = "/api/v1/organisations";
    private static final String PRACTICES = "/api/v1/practices/";
    private static RunningServer server;
    private static Caller founder;
    /** Works for two organisations, and writes in the space. */
    private static Caller agent;
    /** Has an account, and nothing to do with them. */
    private static Caller other;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        server = RunningServer.start(data, Map.of());
        founder = Caller.founder(server);
        founder.space("atelier", "EVERYONE");
        founder.space("ailleurs", "EVERYONE");
        expect(201, founder.send("POST", ORGANISATIONS, "{\"kind\":\"COMMUNE\",\"name\":\"Vannes\"}"));
        expect(201, founder.send("POST", ORGANISATIONS, "{\"kind\":\"ASSOCIATION\",\"name\":\"Créatif\"}"));
        member("atelier", "agent@mairie.example", "CONTRIBUTOR");
        member("ailleurs", "autre@mairie.example", "CONTRIBUTOR");
        server.stop();
        try (SmallHouse house = SmallHouse.of(data)) {
            agent = caller(house, "agent@mairie.example", "vannes", "creatif");
            other = caller(house, "autre@mairie.example");
        }
        server.restart();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void member(String space, String email, String role) {
        expect(201, founder.send("POST", "/api/v1/spaces/" + space + "/members",
                "{\"name\":\"X\",\"email\":\"%s\",\"role\":\"%s\"}".formatted(email, role)));
    }

    /** What people do on screens: they are enrolled, and make a token for themselves. */
    private static Caller caller(SmallHouse house, String email, String... employers) {
        Circles circles = house.get(Circles.class);
        Viewer administrator = circles.viewer(person(house, "animatrice@reseau.example"));
        for (String employer : employers) {
            house.run(() -> house.get(Enrolling.class).enrol(administrator, house.get(Organisations.class).find(administrator, employer)
                    .orElseThrow(), null, email, Role.READER, Locale.FRENCH));
        }
        return new Caller(server.url(), house.act(() -> house.get(AccessTokens.class).make(circles.viewer(person(house, email)), "essai").text()));
    }

    private static Person person(SmallHouse house, String email) {
        return house.get(Persons.class).find(EmailAddress.of(email).orElseThrow()).orElseThrow();
    }

    private static String practice(String title) {
        return ("{\"space\":\"atelier\",\"organisation\":\"vannes\",\"title\":\"%s\",\"done\":\"Des repas bio.\",\"cost\":\"env. 12 k€\","
                + "\"start\":\"1998-05\",\"themes\":[\"cantine\"]}").formatted(title);
    }

    private static JsonObject made(String slug) {
        return json(expect(201, agent.send("PUT", PRACTICES + slug, practice("La cantine " + slug))));
    }

    private static void refused(int status, HttpResponse<byte[]> answer) {
        expect(status, answer);
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertEquals(status, json(answer).getInt("status"));
    }

    @Test
    void aPracticeIsMadeUnderItsAddressAndReadBack() {
        assertEquals("/pratiques/bio", made("bio").getString("url"));
        JsonObject read = json(expect(200, Caller.stranger(server).get(PRACTICES + "bio")));
        assertEquals("La cantine bio", read.getString("title"));
        assertEquals("vannes", read.getString("organisation"));
        assertEquals("Des repas bio.", read.getString("done"));
        assertEquals(12_000, read.getInt("costLeast"));
        assertTrue(read.getBoolean("costAbout"));
        assertEquals("1998-05", read.getString("start"));
        assertEquals("cantine", read.getJsonArray("themes").getString(0));
    }

    @Test
    void aPracticeIsChangedFromItsVersionAndNotFromAnotherOne() {
        int version = made("change").getInt("version");
        JsonObject changed = json(expect(200, agent.send("PUT", PRACTICES + "change",
                "{\"done\":\"Des repas bio et locaux.\",\"version\":" + version + "}")));
        assertEquals("Des repas bio et locaux.", changed.getString("done"));
        assertEquals("La cantine change", changed.getString("title"));
        assertEquals(12_000, changed.getInt("costLeast"));
        assertTrue(changed.getInt("version") > version);
        refused(409, agent.send("PUT", PRACTICES + "change", "{\"done\":\"Autre chose.\",\"version\":" + version + "}"));
        assertEquals("Des repas bio et locaux.", json(agent.get(PRACTICES + "change")).getString("done"));
    }

    @Test
    void whoHasNoRightChangesNoPractice() {
        made("garde");
        refused(403, other.send("PUT", PRACTICES + "garde", "{\"done\":\"Pris.\"}"));
        refused(403, other.send("PUT", PRACTICES + "neuf", practice("Pris")));
        refused(401, Caller.stranger(server).send("PUT", PRACTICES + "neuf", practice("Pris")));
        refused(401, new Caller(server.url(), "inconnu").send("PUT", PRACTICES + "neuf", practice("Pris")));
        assertEquals("Des repas bio.", json(other.get(PRACTICES + "garde")).getString("done"));
        refused(404, other.get(PRACTICES + "neuf"));
    }

    @Test
    void whatDoesNotDoIsToldByItsField() {
        HttpResponse<byte[]> answer = agent.send("PUT", PRACTICES + "mauvais",
                practice("X").replace("env. 12 k€", "beaucoup"));
        refused(400, answer);
        assertEquals("cost", json(answer).getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void anAdoptionIsDeclaredAddedToAndReadBack() {
        made("reprise");
        String there = PRACTICES + "reprise/adoptions";
        JsonObject first = json(expect(201, agent.send("POST", there,
                "{\"organisation\":\"creatif\",\"stage\":\"ADAPTING\",\"since\":\"2006\",\"changed\":\"Sans le bio.\"}")));
        assertEquals(1, first.getInt("number"));
        assertEquals(2, json(expect(201, agent.send("POST", there,
                "{\"organisation\":\"creatif\",\"stage\":\"IN_USE\",\"since\":\"2007\"}"))).getInt("number"));
        JsonObject read = json(expect(200, Caller.stranger(server).get(there)));
        assertEquals(1, read.getInt("total"));
        JsonObject now = read.getJsonArray("items").getJsonObject(0);
        assertEquals("creatif", now.getString("organisation"));
        assertEquals("IN_USE", now.getString("stage"));
        assertEquals("2007", now.getString("since"));
    }

    @Test
    void whoDoesNotWorkForAnOrganisationDeclaresNothingForIt() {
        made("sans");
        String there = PRACTICES + "sans/adoptions";
        String body = "{\"organisation\":\"creatif\",\"stage\":\"IN_USE\",\"since\":\"2007\"}";
        refused(403, other.send("POST", there, body));
        refused(401, Caller.stranger(server).send("POST", there, body));
        refused(400, agent.send("POST", there, body.replace("creatif", "personne")));
        assertEquals(0, json(agent.get(there)).getInt("total"));
    }

    @Test
    void organisationsAreTakenInByAdministratorsAndTheirCardsKept() {
        JsonObject made = json(expect(201, founder.send("POST", ORGANISATIONS,
                "{\"kind\":\"ASSOCIATION\",\"name\":\"Villes Internet\",\"website\":\"https://villes.example\",\"area\":\"Partout\"}")));
        String there = ORGANISATIONS + "/villes-internet";
        assertEquals(made, json(expect(200, Caller.stranger(server).get(there))));
        JsonObject changed = json(expect(200, founder.send("PUT", there,
                "{\"summary\":\"Des villes.\",\"area\":\"\",\"version\":" + made.getInt("version") + "}")));
        assertEquals("Des villes.", changed.getString("summary"));
        assertEquals("https://villes.example", changed.getString("website"));
        assertTrue(changed.isNull("area"));
        refused(409, founder.send("PUT", there, "{\"summary\":\"Autre.\",\"version\":" + made.getInt("version") + "}"));
        refused(403, agent.send("PUT", ORGANISATIONS + "/vannes", "{\"summary\":\"Le nôtre.\"}"));
        refused(403, agent.send("POST", ORGANISATIONS, "{\"kind\":\"COMMUNE\",\"name\":\"Auray\"}"));
        refused(401, Caller.stranger(server).send("POST", ORGANISATIONS, "{\"kind\":\"COMMUNE\",\"name\":\"Auray\"}"));
        refused(404, founder.send("PUT", ORGANISATIONS + "/nulle-part", "{\"summary\":\"X\"}"));
        HttpResponse<byte[]> wrong = founder.send("POST", ORGANISATIONS, "{\"kind\":\"COMMUNE\",\"name\":\"Auray\",\"siren\":\"123\"}");
        refused(400, wrong);
        assertEquals("siren", json(wrong).getJsonArray("errors").getJsonObject(0).getString("field"));
    }
}
