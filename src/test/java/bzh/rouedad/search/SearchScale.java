package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Viewer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long questions take where there is much: {@code mvn test -Psearch -Dsearch.pages=100000}. Each question is asked whole,
 * with facets, passages and rights, and as a bare Lucene query for ten answers, one after the other in the same run.
 */
class SearchScale {
    private static final int STEP = 500;
    private static final int ROUNDS = 3;

    @Test
    void tellsHowLongQuestionsTake(@TempDir Path room) throws IOException {
        int pages = Integer.getInteger("search.pages", 0);
        assumeTrue(pages > 0, "no number of pages: give one by -Dsearch.pages");
        Path folder = Path.of(System.getProperty("rouedad.shared", "../shared"), "data/search-fr/spf/dev");
        List<Judged> sets = Judged.in(folder);
        Multiplied texts = new Multiplied(sets.get(0).docs());
        try (Shelf shelf = new Shelf(FSDirectory.open(room))) {
            long start = System.nanoTime();
            for (int from = 0; from < pages; from += STEP) {
                shelf.index.put(IntStream.range(from, Math.min(pages, from + STEP)).mapToObj(texts::page).toList(), List.of());
            }
            // The viewer sees eight spaces of ten.
            LongStream.rangeClosed(1, 8).forEach(shelf.visible::add);
            shelf.source = ref -> texts.listed((int) ref.id());
            System.out.printf(Locale.ROOT, "scale: %d pages in %d s, %d MB of index, %d MB of memory%n", pages,
                    (System.nanoTime() - start) / 1_000_000_000, size(room) >> 20, memory() >> 20);
            List<String> questions = sets.stream().flatMap(set -> set.questions().values().stream()).toList();
            tell("asked whole", times(questions, question -> shelf.ask(question, 10)));
            tell("bare query", times(questions, question -> bare(shelf, question)));
            List<String> beginnings = questions.stream().map(question -> question.substring(0, Math.min(question.length(), 9)))
                    .toList();
            tell("suggestions", times(beginnings, typed -> shelf.suggestions.of(Viewer.stranger(), typed, 8)));
            shelf.common.keep(questions);
            tell("common questions", times(beginnings, typed -> shelf.common.of(Viewer.stranger(), typed, 3)));
            tell("related", times(IntStream.range(0, questions.size()).mapToObj(i -> "page:" + i * 97 % pages).toList(),
                    page -> shelf.related.to(Viewer.stranger(), Ref.parse(page), List.of(), 5)));
            assertEquals(10, shelf.ask("carte d'identité", 10).list().size());
        }
    }

    /** The best ten by the bare query, with rights and without anything else. */
    private static int bare(Shelf shelf, String question) {
        return shelf.index.ask(searcher -> {
            Ranking ranking = new Ranking(shelf.synonyms, word -> false);
            return searcher.search(new BooleanQuery.Builder().add(ranking.of(Word.of(question)), BooleanClause.Occur.MUST)
                    .add(ranking.refined(Word.of(question)), BooleanClause.Occur.SHOULD)
                    .add(shelf.search.reach.visible(Viewer.stranger()), BooleanClause.Occur.FILTER).build(), 10).scoreDocs.length;
        });
    }

    private static List<Long> times(List<String> questions, Consumer<String> act) {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String question : questions) {
                long start = System.nanoTime();
                act.accept(question);
                // The first round warms.
                if (round > 0) {
                    times.add(System.nanoTime() - start);
                }
            }
        }
        return times.stream().sorted().toList();
    }

    private static void tell(String what, List<Long> times) {
        System.out.printf(Locale.ROOT, "scale: %s: %d, median %.1f ms, p95 %.1f ms, longest %.1f ms%n", what, times.size(),
                times.get(times.size() / 2) / 1e6, times.get(times.size() * 95 / 100) / 1e6, times.get(times.size() - 1) / 1e6);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
