package bzh.rouedad.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Keeps of a PNG (W3C, third edition, section 11) what shows, movement included; texts, Exif and dates are left out. */
final class PngCleaning {
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB",
            "cICP", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");
    private static final int SIGNATURE = 8;
    /** Length, name and checksum of a chunk. */
    private static final int AROUND = 12;

    private PngCleaning() {
    }

    /** @throws BrokenPicture when it ends before its end, or does not begin with its size */
    static CleanPicture clean(byte[] content) {
        ByteBuffer from = ByteBuffer.wrap(content);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, SIGNATURE);
        CleanPicture.measured(from.getInt(16), from.getInt(20));
        String name = "";
        for (int at = SIGNATURE; !name.equals("IEND");) {
            if (at + AROUND > content.length) {
                throw new BrokenPicture("ends too early");
            }
            int length = from.getInt(at);
            name = new String(content, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > content.length - at - AROUND || at == SIGNATURE && !name.equals("IHDR")) {
                throw new BrokenPicture("a chunk that cannot be");
            }
            if (KEPT.contains(name)) {
                kept.write(content, at, length + AROUND);
            }
            at += length + AROUND;
        }
        return new CleanPicture(kept.toByteArray(), from.getInt(16), from.getInt(20), Exif.UPRIGHT);
    }
}
