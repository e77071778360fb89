package bzh.rouedad.search;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Audience;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts, questions about them, and which texts answer which, the better ones with a higher number. */
record Judged(String name, List<Doc> docs, Map<String, String> questions, Map<String, Map<String, Integer>> judgements) {
    private static final String QUESTIONS = "queries.jsonl";

    static List<Judged> in(Path folder) throws IOException {
        Path texts = folder.resolve("docs.jsonl");
        List<Doc> docs = lines(Files.exists(texts) ? texts : folder.resolve("../docs.jsonl")).map(Judged::object)
                .map(doc -> new Doc(doc.getString("id"), doc.getString("title", ""), doc.getString("text", ""))).toList();
        List<Judged> sets = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().endsWith(QUESTIONS)).sorted().toList()) {
                String before = file.getFileName().toString().replace(QUESTIONS, "");
                Map<String, Map<String, Integer>> judgements = judgements(folder.resolve(before + "qrels.tsv"));
                Map<String, String> questions = new LinkedHashMap<>();
                lines(file).map(Judged::object).filter(question -> judgements.containsKey(question.getString("id")))
                        .forEach(question -> questions.put(question.getString("id"), question.getString("text")));
                sets.add(new Judged(folder.getFileName() + "/" + before.replace("-", ""), docs, questions, judgements));
            }
        }
        return sets;
    }

    /** Whether titles belong into the index: not where they are the questions. */
    boolean withTitles() {
        Map<String, String> titles = new HashMap<>();
        docs.forEach(doc -> titles.put(doc.id(), doc.title()));
        long same = questions.entrySet().stream().filter(question -> judgements.get(question.getKey()).keySet().stream()
                .anyMatch(doc -> question.getValue().equals(titles.get(doc)))).count();
        return same * 2 < questions.size();
    }

    /** The texts as the catalogue would tell them; their address is their id. */
    List<Entry> entries() {
        return entries(withTitles());
    }

    /** The same with their titles, even where these are the questions. */
    List<Entry> titled() {
        return entries(true);
    }

    private List<Entry> entries(boolean withTitles) {
        return IntStream.range(0, docs.size()).mapToObj(i -> new Entry(new Ref("page", i), withTitles ? docs.get(i).title() : "",
                docs.get(i).id(), 1, Audience.EVERYONE, "e", "E", List.of(), docs.get(i).text())).toList();
    }

    private static Map<String, Map<String, Integer>> judgements(Path file) throws IOException {
        Map<String, Map<String, Integer>> judgements = new HashMap<>();
        lines(file).skip(1).map(line -> line.split("\\s+")).filter(parts -> Integer.parseInt(parts[2]) > 0)
                .forEach(parts -> judgements.computeIfAbsent(parts[0], id -> new HashMap<>())
                        .put(parts[1], Integer.parseInt(parts[2])));
        return judgements;
    }

    private static Stream<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
    }

    private static JsonObject object(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    /** A text. */
    record Doc(String id, String title, String text) {
    }
}
