package bzh.rouedad.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Merges a great many random pairs of changes of real French guides, and holds each to what it must be: the text with both
 * changes, worked out without comparing anything, or a report; and to {@code git merge-file}, which must never be clean
 * where we are not, nor lead elsewhere. Not part of the default build: {@code mvn test -Pmerge -Dmerge.pairs=100000}.
 */
class MergeLoop {
    private static final int BATCH = 500;

    private final int wanted = Integer.getInteger("merge.pairs", 100_000);
    private final int references = Integer.getInteger("merge.reference", wanted);
    private final Random random = new Random(Long.getLong("merge.seed", 2007));
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, Integer> comparedToGit = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private long nanos;

    @Test
    void nothingIsLostSilently(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> guides = guides();
        assumeTrue(!guides.isEmpty(), "no guides beside the checkout: nothing to merge");
        assumeTrue(GitReference.isInstalled(), "no git: nothing to compare with");
        System.out.printf("merge loop: %d pairs, seed %d, %d guides%n", wanted, Long.getLong("merge.seed", 2007), guides.size());
        for (int done = 0; done < wanted; done += BATCH) {
            List<Pair> batch = new ArrayList<>();
            while (batch.size() < Math.min(BATCH, wanted - done)) {
                Pairs pairs = new Pairs(guides.get(random.nextInt(guides.size())), random);
                if (pairs.hasRoom()) {
                    batch.add(random.nextInt(3) == 0 ? pairs.overlapping() : pairs.disjoint());
                }
            }
            batch.forEach(this::check);
            if (done < references) {
                compare(batch, GitReference.merge(batch, folder));
            }
        }
        outcomes.forEach((what, count) -> System.out.printf("merge loop: %7d %s%n", count, what));
        comparedToGit.forEach((what, count) -> System.out.printf("merge loop: %7d %s%n", count, what));
        System.out.printf("merge loop: %.2f ms a merge, %d faults%n", nanos / 1e6 / wanted, faults.size());
        assertEquals(List.of(), faults);
    }

    private void check(Pair pair) {
        long start = System.nanoTime();
        String fault = pair.fault();
        nanos += System.nanoTime() - start;
        String right = pair.isDisjoint() ? "merged with both changes" : "reported";
        outcomes.merge(pair.kind() + ": " + (fault == null ? right : fault), 1, Integer::sum);
        if (fault != null && !isWary(pair, fault)) {
            keep(pair, fault);
        }
    }

    /** What both put in alike beside other changes of theirs may be asked about rather than taken for one. */
    private static boolean isWary(Pair pair, String fault) {
        return pair.kind().equals("alike") && fault.equals("reported");
    }

    private void compare(List<Pair> batch, List<String> references) {
        for (int i = 0; i < batch.size(); i++) {
            Pair pair = batch.get(i);
            Merge merge = Merge.of(pair.base(), pair.theirs(), pair.mine());
            String git = references.get(i);
            String outcome;
            if (git == null) {
                outcome = merge.isClean() ? "git reports, we merge words" : "git reports, so do we";
            } else if (!merge.isClean()) {
                outcome = "git is clean, we report";
                if (!isWary(pair, "reported")) {
                    keep(pair, outcome);
                }
            } else if (merge.text().equals(git)) {
                outcome = "git is clean, so are we, same text";
            } else {
                outcome = "git is clean, so are we, other text";
                keep(pair, outcome);
            }
            comparedToGit.merge(outcome, 1, Integer::sum);
        }
    }

    /** The texts of the first faults stay to be looked at. */
    private void keep(Pair pair, String fault) {
        faults.add(pair.kind() + ": " + fault);
        if (faults.size() > 20) {
            return;
        }
        Path folder = Path.of("target/merge-faults/" + faults.size());
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("what"), pair.kind() + ": " + fault + "\n");
            Files.writeString(folder.resolve("base"), pair.base());
            Files.writeString(folder.resolve("theirs"), pair.theirs());
            Files.writeString(folder.resolve("mine"), pair.mine());
            Files.writeString(folder.resolve("wanted"), String.valueOf(pair.merged()));
            Files.writeString(folder.resolve("made"), Merge.of(pair.base(), pair.theirs(), pair.mine()).marked());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> guides() throws IOException {
        Path shared = Path.of(System.getProperty("rouedad.shared", "../shared/data"), "guides-md");
        if (!Files.isDirectory(shared)) {
            return List.of();
        }
        List<String> guides = new ArrayList<>();
        try (Stream<Path> files = Files.walk(shared)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
                guides.add(Files.readString(file));
            }
        }
        return guides;
    }
}
