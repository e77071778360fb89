package bzh.rouedad.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Keeps of a WebP (RFC 9649) what shows: Exif and XMP are left out. The pixels are not unpacked, as no part of the platform can;
 * where Exif wants them turned, an Exif that says this and nothing else takes its place.
 */
final class WebpCleaning {
    private static final Set<String> KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final Set<String> IMAGES = Set.of("VP8 ", "VP8L", "ANMF");
    private static final int HEAD = 12;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;
    private static final byte[] PREFIX = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final ByteBuffer from;
    private final ByteArrayOutputStream kept;
    private int width;
    private int height;
    private boolean image;
    private int orientation = Exif.UPRIGHT;

    private WebpCleaning(byte[] content) {
        from = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        kept = new ByteArrayOutputStream(content.length);
    }

    /** @throws BrokenPicture when it ends before its end, or holds no image */
    static CleanPicture clean(byte[] content) {
        return new WebpCleaning(content).clean();
    }

    private CleanPicture clean() {
        byte[] content = from.array();
        kept.write(content, 0, HEAD);
        long end = Math.addExact(8L, Integer.toUnsignedLong(from.getInt(4)));
        if (end > content.length) {
            throw new BrokenPicture("ends too early");
        }
        for (int at = HEAD; at + 8 <= end;) {
            String name = new String(content, at, 4, StandardCharsets.ISO_8859_1);
            int length = from.getInt(at + 4);
            if (length < 0 || length > end - at - 8) {
                throw new BrokenPicture("a chunk that is too long");
            }
            read(name, at + 8, length);
            if (KEPT.contains(name)) {
                write(name, Arrays.copyOfRange(content, at + 8, at + 8 + length));
            }
            at += 8 + length + (length & 1);
        }
        if (!image) {
            throw new BrokenPicture("no image");
        }
        return new CleanPicture(finished(), width, height, Exif.UPRIGHT);
    }

    private void read(String name, int at, int length) {
        image |= IMAGES.contains(name);
        if (name.equals("EXIF")) {
            byte[] exif = Arrays.copyOfRange(from.array(), at, at + length);
            boolean prefixed = exif.length > PREFIX.length && Arrays.equals(exif, 0, PREFIX.length, PREFIX, 0, PREFIX.length);
            orientation = Exif.orientation(prefixed ? Arrays.copyOfRange(exif, PREFIX.length, exif.length) : exif);
        } else if (width == 0 && name.equals("VP8X")) {
            measure((from.getInt(at + 4) & 0xFFFFFF) + 1, (from.getInt(at + 6) >>> 8) + 1);
        } else if (width == 0 && name.equals("VP8 ")) {
            measure(from.getShort(at + 6) & 0x3FFF, from.getShort(at + 8) & 0x3FFF);
        } else if (width == 0 && name.equals("VP8L")) {
            int both = from.getInt(at + 1);
            measure((both & 0x3FFF) + 1, (both >>> 14 & 0x3FFF) + 1);
        }
    }

    private void measure(int wide, int high) {
        CleanPicture.measured(wide, high);
        width = wide;
        height = high;
    }

    private void write(String name, byte[] payload) {
        kept.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        kept.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(payload.length).array());
        kept.writeBytes(payload);
        if ((payload.length & 1) == 1) {
            kept.write(0);
        }
    }

    /** The whole, with its own length and saying which of its parts are left. */
    private byte[] finished() {
        boolean extended = kept.size() > HEAD + 4 && new String(kept.toByteArray(), HEAD, 4, StandardCharsets.ISO_8859_1).equals("VP8X");
        boolean turned = extended && orientation != Exif.UPRIGHT;
        if (turned) {
            write("EXIF", Exif.only(orientation));
        }
        ByteBuffer whole = ByteBuffer.wrap(kept.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        whole.putInt(4, whole.capacity() - 8);
        if (extended) {
            int flags = whole.get(HEAD + 8) & ~(EXIF_FLAG | XMP_FLAG);
            whole.put(HEAD + 8, (byte) (turned ? flags | EXIF_FLAG : flags));
        }
        return whole.array();
    }
}
