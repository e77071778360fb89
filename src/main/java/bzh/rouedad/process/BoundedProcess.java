package bzh.rouedad.process;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** Runs one process at a time, and ends it when it takes too long or the server stops. */
public final class BoundedProcess implements Closeable {
    /** What a Java process answers with when its memory is used up. */
    private static final int OUT_OF_MEMORY = 3;
    /** A signal ended it: the machine's own shortage of memory. */
    private static final int KILLED = 137;
    private static final int LONGEST_ERROR = 500;
    /** What a process needs to find its files by name; secrets stand in others. */
    private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    private final Duration patience;
    private volatile boolean closed;
    private volatile Process running;

    /** @param patience by the clock; in whole seconds */
    public BoundedProcess(Duration patience) {
        this.patience = patience;
    }

    /**
     * The status it ended with; empty when it had to be ended.
     *
     * @param output where it writes; null when nobody wants to read it
     * @throws CancellationException when this was closed meanwhile
     * @throws IOException           when it could not be started
     */
    public synchronized OptionalInt run(List<String> command, Path output, Path error) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectInput(nothing()).redirectError(error.toFile())
                .redirectOutput(output == null ? ProcessBuilder.Redirect.DISCARD : ProcessBuilder.Redirect.to(output.toFile()));
        builder.environment().keySet().retainAll(ENVIRONMENT);
        Process process = builder.start();
        running = process;
        try {
            boolean ended = !closed && process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
            if (closed) {
                throw new CancellationException("the server is stopping");
            }
            return ended ? OptionalInt.of(process.exitValue()) : OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            running = null;
            process.destroyForcibly();
        }
    }

    /** Whether a process that ended so had no more memory. */
    public static boolean isShortOfMemory(int status) {
        return status == OUT_OF_MEMORY || status == KILLED;
    }

    /** What it complained of, the first 500 bytes. */
    public static String said(Path error) throws IOException {
        byte[] words = Files.readAllBytes(error);
        return new String(words, 0, Math.min(words.length, LONGEST_ERROR), StandardCharsets.UTF_8);
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    /** Ends the process that runs, and starts no more. */
    @Override
    public void close() {
        closed = true;
        Process process = running;
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
