package bzh.rouedad.exchange;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.activity.Worker;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.PagePolicy;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Taking archives in; the work itself is done in the background, one import after the other. */
@ApplicationScoped
public class Importing {
    /** The largest archive, in bytes. */
    public static final long LARGEST = 100L << 20;
    private static final int LONGEST_NAME = 255;
    private static final Duration ROUND = Duration.ofSeconds(20);

    @Inject
    Imports imports;
    @Inject
    ImportRun run;
    @Inject
    @ConfigProperty(name = "rouedad.data")
    String data;
    @Inject
    OwnThreads threads;
    private Worker worker;
    private volatile boolean closing;

    @PostConstruct
    void start() {
        worker = new Worker(threads, "import", this::runAll, ROUND);
    }

    @PreDestroy
    void stop() {
        // Work in many steps leaves off between two of them; the rows wait for the next start.
        closing = true;
        worker.stop();
    }

    /**
     * Takes an archive in for a space.
     *
     * @param name what it is called where it comes from
     * @throws InvalidInput when it is larger than {@link #LARGEST}; whether it is a ZIP at all stands in the report
     */
    public Import take(Viewer viewer, Space space, String name, InputStream archive) {
        viewer.require(PagePolicy.mayImport(viewer, space));
        String kept = UUID.randomUUID() + ".zip";
        try {
            Path file = Files.createDirectories(folder()).resolve(kept);
            try {
                if (!copied(archive, file)) {
                    throw new InvalidInput("archive", "exchange.import.too-large", LARGEST >> 20);
                }
                Import made = imports.add(space, viewer.personId(), kept, shown(name), Clock.systemUTC().instant());
                wake();
                return made;
            } catch (IOException | RuntimeException e) {
                // No row leads to it, so nobody else would ever remove it.
                Files.delete(file);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(String name) {
        String clean = name == null ? "" : Characters.clean(name).replaceAll("\\s+", " ").strip();
        return clean.isEmpty() ? "archive.zip" : Characters.cut(clean, LONGEST_NAME);
    }

    /** Sets off in the background. */
    public void wake() {
        worker.wake();
    }

    /** Does everything that waits, before returning. Tests call it in place of waiting. */
    public synchronized void runAll() {
        for (Optional<Import> next = imports.next(); next.isPresent() && !closing; next = imports.next()) {
            Path archive = folder().resolve(next.get().archive());
            if (!run.run(next.get(), archive, () -> closing)) {
                return;
            }
            try {
                Files.deleteIfExists(archive);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Path folder() {
        return Path.of(data, "imports");
    }

    private static boolean copied(InputStream from, Path to) throws IOException {
        byte[] buffer = new byte[65_536];
        long total = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                total += read;
                if (total > LARGEST) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
        }
        return true;
    }
}
