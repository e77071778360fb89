package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static bzh.rouedad.world.Caller.json;
import static bzh.rouedad.world.Caller.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Caller;
import bzh.rouedad.world.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty clients save one page over and over at the same time, each now a line of its own and now the line of all. More
 * saves with {@code -Dclients.saves=500}.
 */
@Tag("measured")
class ManyWritersOutsideTest {
    private static final int CLIENTS = 20;
    private static final String ADDRESS = "/api/v1/spaces/atelier/pages/tableau";

    @Test
    void everyTextAcknowledgedIsInTheHistory(@TempDir Path data) throws Exception {
        int saves = Integer.getInteger("clients.saves", 10);
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            Caller founder = Caller.founder(server);
            founder.space("atelier", "EVERYONE");
            long first = founder.page("atelier", "tableau", "Tableau", IntStream.range(0, CLIENTS)
                    .mapToObj(i -> "Ligne de " + i + " : rien encore.\n\nUn vide après " + i + ".\n\n")
                    .collect(Collectors.joining("", "Ligne commune : rien encore.\n\nUn vide.\n\n", ""))).getJsonNumber("revision").longValue();
            List<Acknowledged> acknowledged = new ArrayList<>();
            long start = System.nanoTime();
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            try {
                List<Callable<List<Acknowledged>>> work = IntStream.range(0, CLIENTS)
                        .<Callable<List<Acknowledged>>>mapToObj(i -> () -> write(founder, i, saves)).toList();
                for (Future<List<Acknowledged>> done : clients.invokeAll(work)) {
                    acknowledged.addAll(done.get());
                }
            } finally {
                clients.shutdownNow();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            assertEquals(CLIENTS * saves, acknowledged.size());
            Set<Integer> numbers = check(founder, acknowledged, first);
            assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().collect(Collectors.toCollection(TreeSet::new)), numbers);
            System.out.printf("many writers: %d clients, %d saves each, %d acknowledged (%d merged), %d conflicts told, %d revisions,"
                    + " %.0f s, 0 lost%n", CLIENTS, saves, acknowledged.size(), acknowledged.stream().filter(Acknowledged::merged).count(),
                    acknowledged.stream().mapToInt(Acknowledged::conflicts).sum(), numbers.size(), seconds);
        }
    }

    /** Begins each save with the text of its last one, as somebody does whose editor stays open. */
    private static List<Acknowledged> write(Caller caller, int client, int saves) {
        List<Acknowledged> done = new ArrayList<>();
        JsonObject page = json(expect(200, caller.get(ADDRESS)));
        long base = page.getJsonNumber("revision").longValue();
        String markdown = page.getString("markdown");
        for (int i = 0; i < saves; i++) {
            String word = "c" + client + "n" + i + "x";
            String line = i % 5 == 4 ? "Ligne commune :" : "Ligne de " + client + " :";
            int conflicts = 0;
            while (true) {
                String mine = markdown.replaceAll("(?m)^" + line + ".*$", line + " " + word + ".");
                HttpResponse<byte[]> answer = caller.send("PUT", ADDRESS, Json.createObjectBuilder().add("title", "Tableau")
                        .add("markdown", mine).add("base", base).build().toString());
                if (answer.statusCode() == 409) {
                    page = json(caller.get(ADDRESS));
                    base = page.getJsonNumber("revision").longValue();
                    markdown = page.getString("markdown");
                    conflicts++;
                    continue;
                }
                JsonObject saved = json(expect(200, answer));
                base = saved.getJsonNumber("revision").longValue();
                markdown = mine;
                done.add(new Acknowledged(base, word, mine, saved.getBoolean("merged"), conflicts));
                if (saved.getBoolean("merged")) {
                    // What is in the editor is not what was kept: the next save begins with the page as it is.
                    page = json(caller.get(ADDRESS));
                    base = page.getJsonNumber("revision").longValue();
                    markdown = page.getString("markdown");
                }
                break;
            }
        }
        return done;
    }

    /** Looks every save up in the history, and answers the numbers of all revisions. */
    private static Set<Integer> check(Caller reader, List<Acknowledged> acknowledged, long first) {
        Map<Long, List<Acknowledged>> saves = acknowledged.stream().collect(Collectors.groupingBy(Acknowledged::revision,
                TreeMap::new, Collectors.toList()));
        saves.putIfAbsent(first, List.of());
        Set<Integer> numbers = new TreeSet<>();
        saves.forEach((revision, words) -> {
            Document shown = Jsoup.parse(text(expect(200, reader.get("/espaces/atelier/tableau/historique?revision=" + revision))));
            String kept = shown.selectFirst(".old pre").wholeText();
            for (Acknowledged each : words) {
                assertTrue(each.merged ? kept.contains(each.word) : kept.strip().equals(each.markdown.strip()), "lost: " + each);
            }
            numbers.add(Integer.parseInt(shown.selectFirst(".old h2").text().replaceAll("\\D*(\\d+).*", "$1")));
        });
        return numbers;
    }

    private record Acknowledged(long revision, String word, String markdown, boolean merged, int conflicts) {
    }
}
