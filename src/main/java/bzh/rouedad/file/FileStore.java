package bzh.rouedad.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bytes on disk under {@code files/}, named by their SHA-256 in two levels. A file is written under a temporary name,
 * forced to disk, then renamed: under its name it is whole or absent. Nothing is ever overwritten or changed.
 */
@ApplicationScoped
public class FileStore {
    @Inject
    @ConfigProperty(name = "rouedad.data")
    String data;

    /** Keeps the bytes and answers their SHA-256 in hexadecimal. */
    public String keep(byte[] content) {
        String hash = sha256(content);
        Path place = path(hash);
        try {
            if (!Files.exists(place)) {
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

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
