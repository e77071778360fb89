package bzh.rouedad.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of the demonstration, which travel with the program. */
final class Resource {
    private Resource() {
    }

    /** The text of the file with this path, in UTF-8; lines end with {@code \n}. */
    static String read(String path) {
        try (InputStream file = Resource.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("no file " + path + " in the demonstration");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
