package bzh.rouedad.world;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The real division of Brittany; it lies beside the checkout ({@code -Drouedad.shared} names another place). */
public final class Brittany {
    public static final Path FILES = Path.of(System.getProperty("rouedad.shared", "../shared/data"), "geo-bretagne");

    private Brittany() {
    }

    /** The whole folder as it is. */
    public static byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes); Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.sorted().toList()) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, zip);
            }
        }
        return bytes.toByteArray();
    }
}
