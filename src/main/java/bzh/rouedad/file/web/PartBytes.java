package bzh.rouedad.file.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bytes of a file that came with a form. */
final class PartBytes {
    private PartBytes() {
    }

    /** Whether a file was chosen: browsers send a part without a name when none was. */
    static boolean isNamed(Part part) {
        return part != null && part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank();
    }

    /** All of them, or one more than {@code most} of a file that is larger. */
    static byte[] of(Part part, int most) {
        try (InputStream content = part.getInputStream()) {
            return content.readNBytes(most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
