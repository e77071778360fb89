package bzh.rouedad.extraction;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * Has text read from files, one at a time, each by a process of its own that is bounded in memory, time and what it may
 * write. Whatever a file does to the process, it does to nobody else.
 */
public final class Extraction implements Closeable {
    /** Characters of text at most; what is beyond is left out. */
    public static final int LONGEST = 1_000_000;
    /** Time of the processor, all threads together. */
    private static final Duration LONGEST_WORK = Duration.ofSeconds(20);
    /** On a machine that has much else to do. */
    static final Duration LONGEST_BY_THE_CLOCK = Duration.ofSeconds(60);
    /** The process ends itself; this is for one that cannot. */
    private static final Duration PATIENCE = LONGEST_BY_THE_CLOCK.plusSeconds(5);
    /** What a Java process answers with when its memory is used up. */
    private static final int OUT_OF_MEMORY = 3;
    /** 128 and more: a signal ended it; the first, the machine's own shortage of memory. */
    private static final int KILLED = 137;
    private static final int CRASHED = 128;
    private static final int LONGEST_ERROR = 500;
    /** What a process needs to find its files by name; secrets stand in others. */
    private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    private final Duration work;
    private volatile boolean closed;
    private volatile Process running;

    /** One that gives each file the time it has. */
    public Extraction() {
        this(LONGEST_WORK);
    }

    /** One that gives each file this much time of the processor. */
    Extraction(Duration work) {
        this.work = work;
    }

    /**
     * The text of the file, or why there is none.
     *
     * @throws CancellationException when this was closed meanwhile
     * @throws IOException           when no process could be started, which says nothing about the file
     */
    public synchronized Extracted read(Path file, Format format) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Extracted.refused(Refusal.BROKEN);
        }
        Path text = Files.createTempFile("text-", ".txt");
        Path error = Files.createTempFile("text-", ".log");
        try {
            int status = run(new ProcessBuilder(ReadingProcess.command(format, file, LONGEST, work)).redirectInput(nothing())
                    .redirectOutput(text.toFile()).redirectError(error.toFile()));
            return status == 0 ? Extracted.text(Files.readString(text)) : Extracted.refused(refusal(status, error));
        } finally {
            Files.deleteIfExists(text);
            Files.deleteIfExists(error);
        }
    }

    private int run(ProcessBuilder builder) throws IOException {
        builder.environment().keySet().retainAll(ENVIRONMENT);
        Process process = builder.start();
        running = process;
        try {
            boolean ended = !closed && process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (closed) {
                throw new CancellationException("the server is stopping");
            }
            return ended ? process.exitValue() : Refusal.TOO_LONG.status();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            running = null;
            process.destroyForcibly();
        }
    }

    private static Refusal refusal(int status, Path error) throws IOException {
        Optional<Refusal> said = Refusal.of(status);
        if (said.isPresent()) {
            return said.get();
        }
        if (status == OUT_OF_MEMORY || status == KILLED) {
            return Refusal.TOO_LARGE;
        }
        if (status > CRASHED) {
            return Refusal.BROKEN;
        }
        byte[] words = Files.readAllBytes(error);
        throw new IOException("the process that reads files ended with " + status + ": "
                + new String(words, 0, Math.min(words.length, LONGEST_ERROR), StandardCharsets.UTF_8));
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
