package bzh.rouedad;

import static bzh.rouedad.world.Caller.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.RunningServer;
import jakarta.json.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts of the largest size, each built to be dear to read, are saved and previewed two at a time, while somebody else
 * goes on reading. A text is laid out or refused with a sentence, and nobody waits long.
 */
@Tag("measured")
class CostlyTextOutsideTest {
    private static final int MOST = 256 * 1024;
    /** On a machine that does nothing else no answer takes two seconds; the rest is for one that does. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final Queue<Long> readings = new ConcurrentLinkedQueue<>();

    @Test
    void noTextHoldsTheServerUp(@TempDir Path data) throws Exception {
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            Caller founder = Caller.founder(server);
            founder.space("atelier", "EVERYONE");
            founder.page("atelier", "lue", "Lue pendant ce temps", "Un texte **ordinaire**.\n\n".repeat(200));
            Connection writer = signedIn(server);
            AtomicBoolean over = new AtomicBoolean();
            ExecutorService people = Executors.newFixedThreadPool(3);
            try {
                Future<?> reader = people.submit(() -> {
                    while (!over.get()) {
                        read(Caller.stranger(server));
                    }
                });
                List<Callable<Void>> work = new ArrayList<>();
                texts().forEach((name, markdown) -> {
                    work.add(() -> save(founder, name, markdown));
                    work.add(() -> preview(writer, server, name, markdown));
                });
                ExecutorService writers = Executors.newFixedThreadPool(2);
                try {
                    for (Future<Void> done : writers.invokeAll(work)) {
                        done.get();
                    }
                } finally {
                    writers.shutdownNow();
                }
                over.set(true);
                reader.get();
            } finally {
                people.shutdownNow();
            }
        }
        tell();
        for (Answer answer : answers) {
            assertTrue(answer.status >= 200 && answer.status < 300 || answer.status >= 400 && answer.status < 500, answer::toString);
            assertTrue(answer.millis < LONGEST.toMillis(), answer::toString);
            assertFalse(answer.status >= 400 && answer.sentence.isBlank(), answer::toString);
        }
        assertEquals(2 * texts().size(), answers.size());
        assertTrue(readings.stream().allMatch(millis -> millis < LONGEST.toMillis()), "somebody who only read waited too long");
    }

    private Void save(Caller caller, String name, String markdown) {
        String body = Json.createObjectBuilder().add("title", name).add("markdown", markdown).build().toString();
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = caller.send("PUT", "/api/v1/spaces/atelier/pages/" + name, body);
        long millis = millisSince(start);
        String sentence = answer.statusCode() < 400 ? "" : Caller.json(answer).getString("detail");
        answers.add(new Answer("save", name, answer.statusCode(), millis, sentence));
        if (answer.statusCode() < 400) {
            start = System.nanoTime();
            assertEquals(200, caller.get("/espaces/atelier/" + name).statusCode(), name);
            readings.add(millisSince(start));
        }
        return null;
    }

    private Void preview(Connection writer, RunningServer server, String name, String markdown) throws IOException {
        Document form = writer.newRequest(server.url() + "/nouvelle-page/atelier?brouillon=aucun").get();
        Connection sending = form.expectForm("#edit").submit();
        sending.data("markdown").value(markdown);
        sending.data("title").value(name);
        // A form knows all its buttons, and only one is pressed.
        sending.request().data().removeIf(field -> field.key().equals("save"));
        sending.data("show").value("show");
        long start = System.nanoTime();
        Connection.Response answer = sending.ignoreHttpErrors(true).execute();
        long millis = millisSince(start);
        Document shown = answer.parse();
        String complaint = shown.select("#markdown-complaint, .news-bad").text();
        boolean laidOut = !shown.select("#preview .prose").html().isBlank();
        // A form that comes back with a complaint answers 200: the sentence stands for the status.
        int status = answer.statusCode() == 200 && !laidOut ? 422 : answer.statusCode();
        answers.add(new Answer("preview", name, status, millis, complaint));
        return null;
    }

    private void read(Caller stranger) {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = stranger.get("/espaces/atelier/lue");
        readings.add(millisSince(start));
        assertEquals(200, answer.statusCode(), () -> text(answer));
    }

    private void tell() {
        List<Long> times = answers.stream().map(Answer::millis).sorted().toList();
        List<Long> waits = readings.stream().sorted().toList();
        answers.forEach(answer -> System.out.println("costly texts: " + answer));
        System.out.printf("costly texts: %d texts, %d requests, %d refused, median %d ms, longest %d ms; %d readings meanwhile,"
                + " median %d ms, p95 %d ms, longest %d ms%n", texts().size(), times.size(),
                answers.stream().filter(answer -> answer.status >= 400).count(), times.get(times.size() / 2),
                times.get(times.size() - 1), waits.size(), waits.get(waits.size() / 2), waits.get(waits.size() * 95 / 100),
                waits.get(waits.size() - 1));
    }

    private static Connection signedIn(RunningServer server) throws IOException {
        Connection session = Jsoup.newSession().maxBodySize(0).timeout(60_000);
        Connection sending = session.newRequest(server.url() + "/connexion").get().expectForm("#sign-in").submit();
        sending.data("email").value("animatrice@reseau.example");
        sending.data("password").value("une phrase de passe longue");
        sending.execute();
        return session;
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("crochets-ouverts", fill("["));
        texts.put("crochets-emboites", fill("[".repeat(1990) + "a" + "]".repeat(1990) + "\n\n"));
        texts.put("images-ouvertes", fill("![[]()"));
        texts.put("images-emboitees", fill("![".repeat(1990) + "a" + "](b)".repeat(1990) + "\n\n"));
        texts.put("liens-sans-fin", fill("[a](<b"));
        texts.put("liens-wiki-ouverts", fill("[[[["));
        texts.put("liens-wiki", lines(20_000, i -> "[[" + i + "]]"));
        texts.put("emphase-melee", "*a **b ".repeat(18_000) + "c** d*".repeat(18_000));
        texts.put("emphase-serree", fill("a**b_c__"));
        texts.put("emphase-ouverte", fill("*a "));
        texts.put("barres", fill("~~a ~~~ "));
        texts.put("accents-graves", lines(700, i -> "e" + "`".repeat(i)));
        texts.put("tableau-large", "|a".repeat(60_000) + "\n" + "|-".repeat(60_000) + "\n" + "|b\n".repeat(5000));
        texts.put("tableau-long", "|a|b|\n|-|-|\n" + fill("|c|d|\n"));
        texts.put("tableau-carre", "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + fill("|\n"));
        texts.put("citations", lines(500, i -> ">".repeat(i) + " a"));
        texts.put("citation-profonde", fill("> "));
        texts.put("listes", lines(500, i -> "  ".repeat(i) + "- a"));
        texts.put("blocs-html", fill("<div><table><tr><td>"));
        texts.put("mise-en-forme-html", "<b>".repeat(200) + fill("<p>a"));
        texts.put("commentaires-ouverts", "a\n\n" + fill("<!-- a"));
        texts.put("definition-longue", "[a]: " + "b".repeat(9000) + "\n\n" + fill("[a] "));
        texts.put("definitions", lines(10_000, i -> "[" + i + "]: /" + i) + "\n" + fill("[9999] "));
        texts.put("notes", lines(5000, i -> "[^" + i + "]\n\n[^" + i + "]: [^" + (i + 1) + "]\n"));
        texts.put("une-note", "[^a]: b\n\n" + fill("[^a]"));
        texts.put("entites", fill("&amp;&#x41;&a"));
        texts.put("encadres", lines(300, i -> "> ".repeat(i) + "[!NOTE]"));
        texts.put("titres-egaux", fill("# a\n"));
        texts.put("adresse-longue", "[a](/" + "b/".repeat(130_000) + ")");
        texts.put("mot-long", fill("a"));
        texts.replaceAll((name, text) -> text.substring(0, Math.min(MOST, text.length())));
        return texts;
    }

    private static String fill(String piece) {
        return piece.repeat(MOST / piece.length());
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private record Answer(String act, String name, int status, long millis, String sentence) {
    }
}
