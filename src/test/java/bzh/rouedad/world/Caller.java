package bzh.rouedad.world;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Somebody who calls the server over HTTP: a stranger, or the holder of a token. */
public record Caller(String url, String token) {
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    public static Caller stranger(RunningServer server) {
        return new Caller(server.url(), null);
    }

    /** Makes the first administrator of a fresh server. */
    public static Caller founder(RunningServer server) {
        JsonObject answer = json(stranger(server).send("POST", "/api/v1/setup", """
                {"token":"%s","name":"Animatrice","email":"animatrice@reseau.example","password":"une phrase de passe longue"}"""
                .formatted(RunningServer.TOKEN)));
        return new Caller(server.url(), answer.getString("token"));
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    public HttpResponse<byte[]> send(String method, String path, String json) {
        return send(method, path, HttpRequest.BodyPublishers.ofString(json), "Content-Type", "application/json");
    }

    public HttpResponse<byte[]> send(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60)).method(method, body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A space of this audience; its slug is the name. */
    public void space(String slug, String audience) {
        expect(201, send("POST", "/api/v1/spaces", Json.createObjectBuilder(Map.of("name", slug, "slug", slug, "audience", audience,
                "kind", "GROUP")).build().toString()));
    }

    /** Saves a new page. */
    public JsonObject page(String space, String slug, String title, String markdown) {
        return json(expect(201, send("PUT", "/api/v1/spaces/" + space + "/pages/" + slug,
                Json.createObjectBuilder(Map.of("title", title, "markdown", markdown)).build().toString())));
    }

    public static HttpResponse<byte[]> expect(int status, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != status) {
            throw new AssertionError("expected " + status + ", was " + answer.statusCode() + ": " + text(answer));
        }
        return answer;
    }

    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    public static JsonObject json(HttpResponse<byte[]> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(text(answer)))) {
            return reader.readObject();
        }
    }
}
