package bzh.rouedad.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bytes on disk under {@code files/}, named by their SHA-256 in two levels. A file is written under a temporary name,
 * forced to disk, then renamed: under its name it is whole or absent. Nothing is ever overwritten or changed; what no row names goes after a day.
 */
@ApplicationScoped
public class FileStore {
    @Inject
    @ConfigProperty(name = "rouedad.data")
    String data;
    /** One process owns the folder: whoever removes and whoever keeps the same bytes meet here. */
    private final Object removing = new Object();

    /** Keeps the bytes and answers their SHA-256 in hexadecimal. */
    public String keep(byte[] content) {
        String hash = sha256(content);
        Path place = path(hash);
        try {
            if (!isFresh(place)) {
                Files.createDirectories(place.getParent());
                write(content, place);
                force(place.getParent());
                force(place.getParent().getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hash;
    }

    /** Whether the bytes are there; those that are count as young again, so that nobody takes them for forgotten. */
    private boolean isFresh(Path place) throws IOException {
        synchronized (removing) {
            if (Files.exists(place)) {
                Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
                return true;
            }
            return false;
        }
    }

    /** Hashes of all that lie here untouched since before this moment, one folder after the other. */
    protected void eachOlderThan(Instant moment, Consumer<List<String>> folders) throws IOException {
        for (Path folder : list(Path.of(data, "files"))) {
            List<String> old = new ArrayList<>();
            for (Path file : list(folder)) {
                if (isOlder(file, moment)) {
                    old.add(file.getFileName().toString());
                }
            }
            folders.accept(old);
        }
    }

    /** Removes what nothing leads to any more, unless it was kept again since; answers whether it is gone. */
    protected boolean remove(String hash, Instant olderThan) throws IOException {
        synchronized (removing) {
            return isOlder(path(hash), olderThan) && Files.deleteIfExists(path(hash));
        }
    }

    private static boolean isOlder(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        }
    }

    private static void write(byte[] content, Path place) throws IOException {
        Path half = Files.createTempFile(place.getParent(), "half-", "");
        try {
            try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining();) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** A new name is on disk once its folder is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Where the bytes with this hash lie. */
    public Path path(String hash) {
        return Path.of(data, "files", hash.substring(0, 2), hash);
    }

    /** The bytes with this hash; throws when they are gone. */
    protected byte[] read(String hash) {
        try {
            return Files.readAllBytes(path(hash));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
