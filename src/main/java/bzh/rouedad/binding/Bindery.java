package bzh.rouedad.binding;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * Has books made into files, one at a time, each by a process of its own that is bounded in memory and time. A book that is
 * too much for it costs the server nothing.
 */
public final class Bindery implements Closeable {
    /** Bytes of the largest file. */
    public static final long LARGEST = 64L << 20;
    /** The process ends itself; this is for one that cannot. */
    private static final Duration PATIENCE = BindOne.LONGEST_BY_THE_CLOCK.plusSeconds(5);
    /** What a Java process answers with when its memory is used up. */
    private static final int OUT_OF_MEMORY = 3;
    /** A signal ended it: the machine's own shortage of memory. */
    private static final int KILLED = 137;
    private static final int LONGEST_ERROR = 500;
    /** What a process needs to find its files by name; secrets stand in others. */
    private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

    private volatile boolean closed;
    private volatile Process running;

    /**
     * Makes the file, and says why there is none; empty when it is made.
     *
     * @param file where it is written; what was there is overwritten
     * @throws CancellationException when this was closed meanwhile
     * @throws IOException           when no process could be started, which says nothing about the book
     */
    public synchronized Optional<Problem> bind(Book book, Form form, Path file) throws IOException {
        Path written = Files.createTempFile("book-", ".ser");
        Path error = Files.createTempFile("book-", ".log");
        try {
            try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(written))) {
                out.writeObject(book);
            }
            int status = run(new ProcessBuilder(BindingProcess.command(form, written, file)).redirectInput(nothing())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(error.toFile()));
            if (status == 0) {
                return Files.size(file) > LARGEST ? Optional.of(Problem.TOO_LARGE) : Optional.empty();
            }
            return Optional.of(problem(status, error));
        } finally {
            Files.deleteIfExists(written);
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
            return ended ? process.exitValue() : Problem.TOO_LONG.status();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } finally {
            running = null;
            process.destroyForcibly();
        }
    }

    private static Problem problem(int status, Path error) throws IOException {
        if (status == OUT_OF_MEMORY || status == KILLED) {
            return Problem.TOO_LARGE;
        }
        if (status == Problem.TOO_LONG.status()) {
            return Problem.TOO_LONG;
        }
        byte[] words = Files.readAllBytes(error);
        String said = new String(words, 0, Math.min(words.length, LONGEST_ERROR), StandardCharsets.UTF_8);
        if (status == Problem.BROKEN.status()) {
            System.getLogger(Bindery.class.getName()).log(System.Logger.Level.WARNING, "a book was not made: {0}", said);
            return Problem.BROKEN;
        }
        throw new IOException("the process that makes books ended with " + status + ": " + said);
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
