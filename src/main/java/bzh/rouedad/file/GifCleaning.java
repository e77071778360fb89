package bzh.rouedad.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Takes a GIF apart (GIF89a specification) and keeps its images and their movement. Comments, texts, data of programs and
 * whatever follows the end are left out.
 */
final class GifCleaning {
    private static final Set<String> MOVEMENT = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");
    private static final int CONTROL = 0xF9;
    private static final int PROGRAM = 0xFF;

    private final byte[] from;
    private final ByteArrayOutputStream kept;
    private int at;
    private int images;

    private GifCleaning(byte[] from) {
        this.from = from;
        kept = new ByteArrayOutputStream(from.length);
    }

    /** @throws BrokenPicture when it ends before its end, or holds no image */
    static CleanPicture clean(byte[] content) {
        return new GifCleaning(content).clean();
    }

    private CleanPicture clean() {
        int width = number(6);
        int height = number(8);
        CleanPicture.measured(width, height);
        at = 13 + table(octet(10));
        copy(0);
        for (int sign = octet(at); sign != 0x3B; sign = octet(at)) {
            int start = at;
            if (sign == 0x2C) {
                CleanPicture.measured(number(at + 5), number(at + 7));
                at += 10 + table(octet(at + 9)) + 1;
                skipBlocks();
                images++;
                copy(start);
            } else if (sign == 0x21) {
                boolean shows = shows(octet(at + 1));
                at += 2;
                skipBlocks();
                if (shows) {
                    copy(start);
                }
            } else {
                throw new BrokenPicture("a block that cannot be");
            }
        }
        kept.write(0x3B);
        if (images == 0) {
            throw new BrokenPicture("no image");
        }
        return new CleanPicture(kept.toByteArray(), width, height, Exif.UPRIGHT);
    }

    private boolean shows(int label) {
        return label == CONTROL || label == PROGRAM && octet(at + 2) == 11 && octet(at + 13) >= 0
                && MOVEMENT.contains(new String(from, at + 3, 11, StandardCharsets.ISO_8859_1));
    }

    private void skipBlocks() {
        for (int size = octet(at); size != 0; size = octet(at)) {
            at += size + 1;
        }
        at++;
    }

    private void copy(int start) {
        octet(at - 1);
        kept.write(from, start, at - start);
    }

    /** Octets of the colour table that these flags announce. */
    private static int table(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private int number(int place) {
        return octet(place) | octet(place + 1) << 8;
    }

    private int octet(int place) {
        if (place >= from.length) {
            throw new BrokenPicture("ends too early");
        }
        return from[place] & 0xFF;
    }
}
