package bzh.rouedad.journeys;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A network where every name, title, text, note, tag and place is a vector. */
final class Burgled {
    static final String EMAIL = "animatrice@reseau.example";
    static final String PASSWORD = "une phrase de passe longue";
    private static final String NAME = "\"'><img src=x onerror=alert(1)>";
    private static final int LONGEST_NAME = 100;
    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TAG = 50;

    private final Caller founder;
    private final List<String> addresses = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private int taken;
    private int refused;

    private Burgled(Caller founder) {
        this.founder = founder;
    }

    /** Brings each group into texts and tags, and the first of each that is taken into names, titles, notes and places. */
    static Burgled furnish(RunningServer server, List<List<String>> groups) throws IOException {
        JsonObject founded = Caller.json(Caller.expect(201, Caller.stranger(server).send("POST", "/api/v1/setup",
                Json.createObjectBuilder().add("token", RunningServer.TOKEN).add("name", NAME).add("email", EMAIL)
                        .add("password", PASSWORD).build().toString())));
        Burgled network = new Burgled(new Caller(server.url(), founded.getString("token")));
        for (int i = 0; i < groups.size(); i++) {
            network.bring(i, groups.get(i));
        }
        network.importAll(groups);
        return network;
    }

    private void bring(int number, List<String> group) {
        String lead = group.get(number % group.size());
        send("POST", "spaces", named("name", lead).add("slug", "s" + number).add("kind", "GROUP")
                .add("audience", "EVERYONE").add("summary", lead));
        send("POST", "spaces/s0/members", named("name", lead)
                .add("email", "m" + number + "@reseau.example").add("role", "EDITOR"));
        JsonObjectBuilder page = named("title", lead).add("markdown", String.join("\n\n", group)).add("note", cut(lead, 290));
        page.add("tags", Json.createArrayBuilder(group.stream().map(each -> cut(each.replace(",", " "), LONGEST_TAG))
                .filter(each -> !each.isBlank()).limit(MOST_TAGS).toList()));
        if (send("PUT", "spaces/s0/pages/p" + number, page) != null) {
            pages.add("/espaces/s0/p" + number);
        }
        attach(lead);
        look(send("POST", "guides", named("title", lead).add("space", "s0").add("summary", lead).add("status", "PUBLISHED")
                .add("pages", Json.createArrayBuilder().add("p" + number))));
        LocalDate day = LocalDate.now().plusDays(number + 2L);
        look(send("POST", "events", named("title", lead).add("space", "s0").add("starts", day + "T09:30")
                .add("ends", day + "T17:00").add("place", lead).add("summary", lead)));
    }

    private void attach(String vector) {
        String words = URLEncoder.encode(cut(vector, LONGEST_NAME), StandardCharsets.UTF_8);
        JsonObject file = taken("files", founder.send("POST",
                "/api/v1/spaces/s0/files?name=" + words + ".txt&description=" + words, BodyPublishers.ofString(vector), "Content-Type", "text/plain"));
        if (file != null) {
            addresses.add("/fichiers-de/s0/" + file.getJsonNumber("id"));
        }
    }

    /** The names of files and folders of an archive are vectors as well. */
    private void importAll(List<List<String>> groups) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < groups.size(); i++) {
                String lead = groups.get(i).get(i % groups.get(i).size());
                zip.putNextEntry(new ZipEntry(i + cut(lead.replace('/', '|'), LONGEST_NAME) + ".md"));
                zip.write(("---\ntitle: '" + lead.replace("'", "''") + "'\n---\n\n[a](<" + lead + ">)\n\n" + lead)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        founder.space("arrivage", "EVERYONE");
        HttpResponse<byte[]> answer = founder.send("POST", "/api/v1/spaces/arrivage/imports",
                BodyPublishers.ofByteArray(bytes.toByteArray()), "Content-Type", "application/zip");
        long id = Caller.json(Caller.expect(202, answer)).getJsonNumber("id").longValue();
        Eventually.so("the archive is read", Duration.ofSeconds(60), () -> !List.of("WAITING", "RUNNING").contains(
                Caller.json(founder.get("/api/v1/imports/" + id)).getString("state")));
        addresses.add("/importations/" + id);
    }

    /** What the API takes comes in; whatever it refuses is no error of its own. */
    private JsonObject send(String method, String where, JsonObjectBuilder body) {
        return taken(where, founder.send(method, "/api/v1/" + where, body.build().toString()));
    }

    private JsonObject taken(String where, HttpResponse<byte[]> answer) {
        if (answer.statusCode() >= 500) {
            throw new AssertionError(where + " " + answer.statusCode() + ": " + Caller.text(answer));
        }
        boolean in = answer.statusCode() < 400;
        taken += in ? 1 : 0;
        refused += in ? 0 : 1;
        return in && answer.body().length > 0 ? Caller.json(answer) : null;
    }

    private void look(JsonObject made) {
        if (made != null) {
            addresses.add(made.getString("url").replaceFirst("https?://[^/]+", ""));
        }
    }

    private static JsonObjectBuilder named(String field, String vector) {
        return Json.createObjectBuilder().add(field, cut(vector, LONGEST_NAME));
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** Addresses of pages that stand. */
    List<String> pages() {
        return pages;
    }

    /** Addresses of guides, meetings, files and reports. */
    List<String> others() {
        return addresses;
    }

    Caller founder() {
        return founder;
    }

    int taken() {
        return taken;
    }

    int refused() {
        return refused;
    }
}
