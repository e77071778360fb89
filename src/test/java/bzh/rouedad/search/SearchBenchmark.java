package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertFalse;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well questions with known answers are answered: {@code mvn test -Psearch -Dsearch.folder=FOLDER}. The folder holds
 * {@code queries.jsonl} and {@code qrels.tsv}, or several pairs with a name before, such as {@code easy-queries.jsonl}; and
 * {@code docs.jsonl}, which may lie in the folder above. Where most questions are titles of their own answers, titles are
 * left out of the index. Without a folder it measures those beside the checkout that we developed with.
 */
class SearchBenchmark {
    @Test
    void tellsHowQuestionsAreAnswered(@TempDir Path room) throws IOException {
        List<Path> folders = folders();
        assertFalse(folders.isEmpty(), "no folder with questions: give one by -Dsearch.folder");
        System.out.println("search: set | questions | S@1 | S@3 | S@5 | S@10 | MRR@10 | nDCG@10 | empty | median ms | p95 ms");
        for (Path folder : folders) {
            for (Judged set : Judged.in(folder)) {
                try (Shelf shelf = new Shelf(FSDirectory.open(Files.createTempDirectory(room, "index")))) {
                    shelf.put(set.entries());
                    // Once unmeasured: classes and files are read.
                    set.questions().values().stream().limit(200).forEach(question -> shelf.ask(question, 10));
                    Score score = new Score();
                    set.questions().forEach((id, question) -> {
                        long start = System.nanoTime();
                        List<String> found = shelf.ask(question, 10).list().stream().map(hit -> hit.entry().url()).toList();
                        score.add(found, set.judgements().get(id), System.nanoTime() - start);
                    });
                    System.out.println("search: " + set.name() + (set.withTitles() ? "" : " (no titles)") + " | " + score);
                }
            }
        }
    }

    /** Where a question's own title is judged highest, what is judged lower is what editors call related to it. */
    @Test
    void tellsHowNearRelatedThingsAre(@TempDir Path room) throws IOException {
        for (Path folder : folders()) {
            for (Judged set : Judged.in(folder).stream().filter(each -> !each.withTitles()).toList()) {
                try (Shelf shelf = new Shelf(FSDirectory.open(Files.createTempDirectory(room, "index")))) {
                    shelf.put(set.titled());
                    Map<String, Ref> refs = new HashMap<>();
                    shelf.things.values().forEach(thing -> refs.put(thing.url(), thing.ref()));
                    int[] counts = new int[3];
                    set.judgements().values().forEach(judged -> {
                        int highest = Collections.max(judged.values());
                        judged.forEach((doc, grade) -> counts[0] += grade < highest ? 1 : 0);
                        judged.entrySet().stream().filter(each -> each.getValue() == highest).map(each -> refs.get(each.getKey()))
                                .flatMap(ref -> shelf.related.to(Viewer.stranger(), ref, List.of(), 5).stream()).forEach(near -> {
                                    counts[1]++;
                                    counts[2] += judged.getOrDefault(near.url(), highest) < highest ? 1 : 0;
                                });
                    });
                    System.out.printf("search: %s related | judged so %d | told %d | of them judged so %d%n", set.name(), counts[0],
                            counts[1], counts[2]);
                }
            }
        }
    }

    private static List<Path> folders() throws IOException {
        String given = System.getProperty("search.folder");
        if (given != null) {
            return List.of(Path.of(given));
        }
        Path shared = Path.of(System.getProperty("rouedad.shared", "../shared"), "data/search-fr");
        return Stream.of(shared.resolve("spf/dev"), shared.resolve("piaf")).filter(Files::isDirectory).toList();
    }
}
