package bzh.rouedad.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files that were handed in and wait for a yes, for a day.
 *
 * @param ending of their names
 */
public record Waiting(Path folder, String ending) {
    private static final Duration KEPT = Duration.ofDays(1);

    /** Keeps the file under a new key, and forgets those of the days before. */
    public String keep(byte[] content) throws IOException {
        forget(Files.createDirectories(folder), Clock.systemUTC().instant().minus(KEPT));
        String key = UUID.randomUUID().toString();
        Files.write(folder.resolve(key + ending), content);
        return key;
    }

    /** The file with this key; empty when there is none any more. */
    public Optional<byte[]> find(String key) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(UUID.fromString(key == null ? "" : key) + ending)));
        } catch (IllegalArgumentException | NoSuchFileException gone) {
            return Optional.empty();
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
}
