package bzh.rouedad.binding;

import bzh.rouedad.process.BoundedProcess;
import java.io.Closeable;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Has books made into files, one at a time, each by a process of its own that is bounded in memory and time. A book that is
 * too much for it costs the server nothing.
 */
public final class Bindery implements Closeable {
    /** Bytes of the largest file. */
    public static final long LARGEST = 64L << 20;
    /** The process ends itself; this is for one that cannot. */
    private static final Duration PATIENCE = BindOne.LONGEST_BY_THE_CLOCK.plusSeconds(5);
    private final BoundedProcess process = new BoundedProcess(PATIENCE);

    /**
     * Makes the file, and says why there is none; empty when it is made.
     *
     * @param file where it is written; what was there is overwritten
     * @throws CancellationException when this was closed meanwhile
     * @throws IOException           when no process could be started, which says nothing about the book
     */
    public Optional<Problem> bind(Book book, Form form, Path file) throws IOException {
        return make(book, form, file);
    }

    /** As the other one: makes a roll into pages. */
    public Optional<Problem> bind(Roll roll, Path file) throws IOException {
        return make(roll, Form.PDF, file);
    }

    private synchronized Optional<Problem> make(Serializable book, Form form, Path file) throws IOException {
        Path written = Files.createTempFile("book-", ".ser");
        Path error = Files.createTempFile("book-", ".log");
        try {
            try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(written))) {
                out.writeObject(book);
            }
            int status = process.run(BindingProcess.command(form, written, file), null, error).orElse(Problem.TOO_LONG.status());
            if (status == 0) {
                return Files.size(file) > LARGEST ? Optional.of(Problem.TOO_LARGE) : Optional.empty();
            }
            return Optional.of(problem(status, error));
        } finally {
            Files.deleteIfExists(written);
            Files.deleteIfExists(error);
        }
    }

    private static Problem problem(int status, Path error) throws IOException {
        if (BoundedProcess.isShortOfMemory(status)) {
            return Problem.TOO_LARGE;
        }
        if (status == Problem.TOO_LONG.status()) {
            return Problem.TOO_LONG;
        }
        String said = BoundedProcess.said(error);
        if (status == Problem.BROKEN.status()) {
            System.getLogger(Bindery.class.getName()).log(System.Logger.Level.WARNING, "a book was not made: {0}", said);
            return Problem.BROKEN;
        }
        throw new IOException("the process that makes books ended with " + status + ": " + said);
    }

    /** Ends the process that runs, and starts no more. */
    @Override
    public void close() {
        process.close();
    }
}
