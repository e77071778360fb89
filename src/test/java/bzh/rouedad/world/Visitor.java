package bzh.rouedad.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who fills in the forms of our screens as a browser without script does, and keeps its cookies. */
public final class Visitor {
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final String url;
    private final String place;

    /** @param place from where the visitor comes, as a web server in front of ours tells it */
    public Visitor(RunningServer server, String place) {
        this.url = server.url();
        this.place = place;
    }

    /** The administrator whom {@link Caller#founder} makes, signed in. */
    public static Visitor founder(RunningServer server) {
        Visitor founder = new Visitor(server, "198.51.100.1");
        founder.press(founder.open("/connexion"), "enter", Map.of("email", "animatrice@reseau.example", "password", "une phrase de passe longue"));
        return founder;
    }

    /** Opens the screen of this address. */
    public Document open(String address) {
        return send(HttpRequest.newBuilder(URI.create(url + address)).GET());
    }

    /** Fills in fields of the form that has the button of this id, and presses it; answers the screen that follows. */
    public Document press(Document screen, String button, Map<String, String> fields) {
        Element pressed = screen.getElementById(button);
        if (pressed == null || !(pressed.closest("form") instanceof FormElement form)) {
            throw new AssertionError("no button " + button + " on " + screen.body().text());
        }
        Map<String, String> data = new LinkedHashMap<>();
        for (Connection.KeyVal field : form.formData()) {
            data.put(field.key(), field.value());
        }
        data.putAll(fields);
        data.put(pressed.attr("name"), pressed.attr("value"));
        String body = data.entrySet().stream().map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue())).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(form.absUrl("action"))).POST(HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Document send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.timeout(Duration.ofSeconds(60)).header("X-Forwarded-For", place).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + " at " + answer.uri() + ": " + Jsoup.parse(answer.body()).body().text());
            }
            return Jsoup.parse(answer.body(), answer.uri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
