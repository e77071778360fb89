package bzh.rouedad.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What {@code git merge-file} makes of pairs, many in one go: it knows lines only. */
final class GitReference {
    private static final String LOOP = """
            i=0
            while [ $i -lt $1 ]; do
              git merge-file -q -p $i.theirs $i.base $i.mine > $i.merged
              echo $?
              i=$((i+1))
            done""";

    private GitReference() {
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("git", "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The merged text of each pair; null where git found a conflict. The folder is written over. */
    static List<String> merge(List<Pair> pairs, Path folder) throws IOException, InterruptedException {
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            Files.writeString(folder.resolve(i + ".base"), pair.base());
            Files.writeString(folder.resolve(i + ".theirs"), lineFeeds(pair.theirs()));
            Files.writeString(folder.resolve(i + ".mine"), lineFeeds(pair.mine()));
        }
        Process git = new ProcessBuilder("sh", "-c", LOOP, "sh", Integer.toString(pairs.size())).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> statuses = new String(git.getInputStream().readAllBytes()).lines().toList();
        if (git.waitFor() != 0 || statuses.size() != pairs.size()) {
            throw new IOException("git answered " + statuses.size() + " of " + pairs.size());
        }
        List<String> merged = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            merged.add(statuses.get(i).equals("0") ? Files.readString(folder.resolve(i + ".merged")) : null);
        }
        return merged;
    }

    private static String lineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
