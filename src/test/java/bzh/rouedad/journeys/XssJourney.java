package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import bzh.rouedad.world.RunningServer;
import bzh.rouedad.world.Vectors;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import jakarta.json.Json;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every string of {@link Vectors} is brought into everything that people may write, and everything that shows it is
 * looked at: nothing runs, not even when the policy of the site does not keep it from running. By default every thirtieth
 * string becomes a title, a name, a place; with {@code -Drouedad.vectors=all} each of them does.
 */
@ExtendWith(Travelling.class)
class XssJourney {
    private static final boolean ALL = "all".equals(System.getProperty("rouedad.vectors"));
    private static final int LETTERS = 20;
    private static final List<String> LISTS = List.of("/", "/espaces", "/espaces/s0", "/espaces/arrivage", "/pages/s0",
            "/pages/arrivage", "/membres/s0", "/guides", "/agenda", "/activite", "/contributions/1", "/brouillons",
            "/corbeille/s0", "/fichiers-de/s0", "/etiquettes/s0", "/courrier", "/compte",
            "/importer/s0", "/nouveau-guide/s0", "/annoncer/s0", "/recherche?q=alert", "/recherche?q=img+onerror",
            "/recherche?q=script&kind=page", "/activite.atom");
    private static final String KEEP = """
            async text => (await fetch('/brouillon/s0', { method: 'POST', body: JSON.stringify(text),
                headers: { 'Content-Type': 'application/json' } })).status""";

    private final Watch watch = new Watch();

    @Test
    void nothingThatPeopleWriteRuns(Travellers travellers) throws IOException {
        List<List<String>> groups = Vectors.inGroupsOf(ALL ? 1 : 30);
        try (RunningServer server = RunningServer.start(Surroundings.place("vectors"), Map.of("ROUEDAD_FILE_HOURLY", "10000"))) {
            Burgled network = Burgled.furnish(server, groups);
            Traveller exposed = arrive(travellers, server, false);
            writeAndDiscard(exposed, network, groups);
            LISTS.forEach(list -> through(exposed, list));
            network.others().forEach(address -> {
                open(exposed, address);
                if (address.startsWith("/guides/") || address.startsWith("/agenda/")) {
                    open(exposed, address + "/modifier");
                }
            });
            talk(exposed, network, groups);
            for (String page : network.pages()) {
                Stream.of("", "/historique", "/liens").forEach(part -> open(exposed, page + part));
                edit(exposed, page);
            }
            Stream.of("/renommer", "/gerer", "/differences").forEach(part -> open(exposed, network.pages().get(1) + part));
            reflect(exposed, groups);
            conflict(exposed, network, groups);
            letters(exposed, server.data().resolve("mail"));
            Traveller guarded = arrive(travellers, server, true);
            LISTS.forEach(list -> through(guarded, list));
            for (String page : network.pages().subList(0, Math.min(60, network.pages().size()))) {
                open(guarded, page);
            }
            edit(guarded, network.pages().get(2));
            System.out.printf("vectors: %d strings, %d times taken, %d refused, %d screens, %d executions, %d waiting%n",
                    Vectors.all().size(), network.taken(), network.refused(), watch.screens(), watch.executions().size(),
                    watch.active().size());
        }
        travellers.forget();
        assertEquals(List.of(), watch.executions());
        assertEquals(List.of(), watch.active());
    }

    @Test
    void theWatchNoticesWhatRuns(Travellers travellers) {
        Traveller visitor = travellers.watchedOver(travellers.server(), false);
        watch.over(visitor.page().context());
        visitor.open("/");
        visitor.page().evaluate(
                "() => { document.body.innerHTML = '<img src=x onerror=alert(1)><a href=javascript:alert(2)>a</a>' }");
        visitor.page().waitForCondition(() -> !watch.executions().isEmpty());
        watch.look(visitor.page());
        assertEquals(2, watch.active().size(), watch.active()::toString);
        visitor.forgets();
    }

    private Traveller arrive(Travellers travellers, RunningServer server, boolean withPolicy) {
        Traveller person = travellers.watchedOver(server, withPolicy);
        watch.over(person.page().context());
        person.signIn(Burgled.EMAIL, Burgled.PASSWORD);
        return person;
    }

    private void open(Traveller person, String address) {
        Response answer = person.page().navigate(address);
        assertTrue(answer == null || answer.status() < 500, address);
        watch.look(person.page());
    }

    /** The list, and what its pages lead on to. */
    private void through(Traveller person, String list) {
        open(person, list);
        for (int i = 0; i < (ALL ? 100 : 4) && person.page().locator("a[rel=next]").count() > 0; i++) {
            open(person, person.page().locator("a[rel=next]").first().getAttribute("href"));
        }
    }

    /** The rich view, the source and the preview. */
    private void edit(Traveller person, String page) {
        open(person, page + "/modifier?brouillon=aucun");
        person.writesRichly();
        watch.look(person.page());
        person.writesMarkdown();
        person.page().waitForResponse("**/modifier*", () -> person.button("Voir l’aperçu").click());
        assertThat(person.field("show")).isEnabled();
        watch.look(person.page());
    }

    private void writeAndDiscard(Traveller person, Burgled network, List<List<String>> groups) {
        open(person, "/espaces/s0");
        for (int i = 0; i < 10; i++) {
            String lead = groups.get(i).get(i % groups.get(i).size());
            person.page().evaluate(KEEP, Map.of("title", lead, "markdown", String.join("\n\n", groups.get(i)), "tags", lead,
                    "note", lead, "person", 1, "page", "p" + i, "draft", "brouillon-" + i, "writer", "w", "step", 1));
        }
        open(person, "/espaces/s0/p1/modifier");
        String last = network.pages().get(network.pages().size() - 1);
        network.founder().send("DELETE", "/api/v1/spaces/s0/pages/" + last.replaceFirst(".*/", ""), "");
        network.pages().remove(last);
    }

    /** What readers say, with and without an account. */
    private void talk(Traveller person, Burgled network, List<List<String>> groups) {
        for (int i = 0; i < 4; i++) {
            String page = network.pages().get(i);
            open(person, page + "/avis");
            person.field("words").fill(String.join("\n", groups.get(i)));
            person.press("Signaler");
            open(person, page + "/discussion");
            person.field("markdown").fill(String.join("\n\n", groups.get(i)));
            person.press("Envoyer");
            watch.look(person.page());
            open(person, page + "/discussion");
        }
    }

    private void reflect(Traveller person, List<List<String>> groups) {
        int step = ALL ? 1 : 2;
        for (int i = 0; i < groups.size(); i += step) {
            String lead = URLEncoder.encode(groups.get(i).get(0), StandardCharsets.UTF_8).replace("+", "%20");
            for (String address : List.of("/recherche?q=" + lead, "/recherche?q=alert&kind=" + lead + "&space=" + lead,
                    "/nouvelle-page/s0?titre=" + lead, "/espaces/s0/" + lead + "?brouillon=" + lead,
                    "/connexion?vers=" + lead)) {
                // The server itself refuses some addresses, and says nothing with it: no browser shows that.
                APIResponse answer = person.page().request().get(address);
                if (answer.status() != HttpURLConnection.HTTP_BAD_REQUEST) {
                    open(person, address);
                }
                answer.dispose();
            }
        }
    }

    private void conflict(Traveller person, Burgled network, List<List<String>> groups) {
        open(person, "/espaces/s0/p3/modifier?brouillon=aucun");
        String base = person.field("base").inputValue();
        network.founder().send("PUT", "/api/v1/spaces/s0/pages/p3", Json.createObjectBuilder()
                .add("title", groups.get(4).get(1 % groups.get(4).size())).add("markdown", String.join("\n\n", groups.get(4)))
                .add("base", Long.parseLong(base)).build().toString());
        person.type("title", groups.get(5).get(0));
        person.type("markdown", String.join("\n\n", groups.get(6)));
        person.press("Enregistrer");
        assertThat(person.page().locator(".conflict-places .overlap").first()).isVisible();
        watch.look(person.page());
        open(person, "/espaces/s0/p3/historique");
        open(person, "/espaces/s0/p3/differences");
    }

    private void letters(Traveller person, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
        }
        assertTrue(files.size() >= LETTERS, "only " + files.size() + " letters");
        Page page = person.page();
        for (int i = 0; i < files.size(); i += files.size() / LETTERS) {
            Path file = files.get(i);
            open(person, "/courrier?lettre=" + file.getFileName());
            try (InputStream in = Files.newInputStream(file)) {
                for (String html : html(new MimeMessage(Session.getInstance(new Properties()), in))) {
                    page.setContent(html);
                    watch.look(page);
                }
            } catch (MessagingException e) {
                throw new IOException(file.toString(), e);
            }
        }
    }

    private static List<String> html(Part part) throws MessagingException, IOException {
        List<String> found = new ArrayList<>();
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                found.addAll(html(parts.getBodyPart(i)));
            }
        } else if (part.isMimeType("text/html")) {
            found.add((String) part.getContent());
        }
        return found;
    }
}
