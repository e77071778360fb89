package bzh.rouedad.territory;

import bzh.rouedad.language.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Archives between being handed in and being taken over: files in the data folder, for a day. */
@ApplicationScoped
class Proposals {
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    @ConfigProperty(name = "rouedad.data")
    String data;

    /** Keeps the archive under a new key, and forgets those of the days before. */
    protected String keep(byte[] zip) throws IOException {
        Path folder = Files.createDirectories(folder());
        forget(folder, Clock.systemUTC().instant().minus(KEPT));
        String key = UUID.randomUUID().toString();
        Files.write(folder.resolve(key + ".zip"), zip);
        return key;
    }

    /** @throws InvalidInput when there is none with this key any more */
    protected byte[] find(String key) throws IOException {
        try {
            return Files.readAllBytes(folder().resolve(UUID.fromString(key == null ? "" : key) + ".zip"));
        } catch (IllegalArgumentException | NoSuchFileException gone) {
            throw new InvalidInput("archive", "territory.bad.forgotten");
        }
    }

    private static void forget(Path folder, Instant before) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        for (Path file : files) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path folder() {
        return Path.of(data, "territories");
    }
}
