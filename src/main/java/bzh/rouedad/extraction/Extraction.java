package bzh.rouedad.extraction;

import bzh.rouedad.process.BoundedProcess;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

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
    /** 128 and more: a signal ended it. */
    private static final int CRASHED = 128;

    private final Duration work;
    private final BoundedProcess process = new BoundedProcess(PATIENCE);

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
            int status = process.run(ReadingProcess.command(format, file, LONGEST, work), text, error)
                    .orElse(Refusal.TOO_LONG.status());
            return status == 0 ? Extracted.text(Files.readString(text)) : Extracted.refused(refusal(status, error));
        } finally {
            Files.deleteIfExists(text);
            Files.deleteIfExists(error);
        }
    }

    private static Refusal refusal(int status, Path error) throws IOException {
        Optional<Refusal> said = Refusal.of(status);
        if (said.isPresent()) {
            return said.get();
        }
        if (BoundedProcess.isShortOfMemory(status)) {
            return Refusal.TOO_LARGE;
        }
        if (status > CRASHED) {
            return Refusal.BROKEN;
        }
        throw new IOException("the process that reads files ended with " + status + ": " + BoundedProcess.said(error));
    }

    /** Ends the process that runs, and starts no more. */
    @Override
    public void close() {
        process.close();
    }
}
