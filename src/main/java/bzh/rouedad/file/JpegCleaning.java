package bzh.rouedad.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes a JPEG apart (ITU-T T.81, annex B) and keeps what its pixels need: frames, tables, scans, colour profile. Exif,
 * XMP, IPTC, comments, thumbnails and whatever follows the end are left out.
 */
final class JpegCleaning {
    /** Each scan is worked through for every pixel; cameras and programs make about ten. */
    private static final int MOST_SCANS = 100;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PLAIN_JFIF = 16;

    private final byte[] from;
    private final ByteArrayOutputStream kept;
    private int at = 2;
    private int width;
    private int height;
    private int scans;
    private int orientation = Exif.UPRIGHT;

    private JpegCleaning(byte[] from) {
        this.from = from;
        kept = new ByteArrayOutputStream(from.length);
    }

    /** @throws BrokenPicture when it ends before its end, or is built otherwise than the standard says */
    static CleanPicture clean(byte[] content) {
        return new JpegCleaning(content).clean();
    }

    private CleanPicture clean() {
        kept.write(from, 0, 2);
        for (int marker = marker(); marker != 0xD9; marker = marker()) {
            int length = number(at);
            if (length < 2 || at + length > from.length) {
                throw new BrokenPicture("a part that is too long");
            }
            read(marker, length);
            if (isKept(marker, length)) {
                copy(marker, length);
            }
            at += length;
            if (marker == 0xDA) {
                copyScan();
            }
        }
        kept.write(0xFF);
        kept.write(0xD9);
        if (scans == 0) {
            throw new BrokenPicture("no scan");
        }
        return new CleanPicture(kept.toByteArray(), width, height, orientation);
    }

    private int marker() {
        if (octet(at) != 0xFF) {
            throw new BrokenPicture("no marker where one must be");
        }
        while (octet(at) == 0xFF) {
            at++;
        }
        return octet(at++);
    }

    private void read(int marker, int length) {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            height = number(at + 3);
            width = number(at + 5);
            CleanPicture.measured(width, height);
        } else if (marker == 0xE1 && starts(EXIF, length)) {
            orientation = Exif.orientation(Arrays.copyOfRange(from, at + 2 + EXIF.length, at + length));
        }
    }

    private boolean isKept(int marker, int length) {
        return switch (marker) {
            case 0xE0 -> length == PLAIN_JFIF;
            case 0xE2 -> starts(PROFILE, length);
            // Adobe says there which colours the components are.
            case 0xEE -> true;
            default -> marker < 0xE0 || marker > 0xEF && marker != 0xFE;
        };
    }

    private boolean starts(byte[] sign, int length) {
        return length >= 2 + sign.length && Arrays.equals(from, at + 2, at + 2 + sign.length, sign, 0, sign.length);
    }

    private void copy(int marker, int length) {
        kept.write(0xFF);
        kept.write(marker);
        kept.write(from, at, length);
    }

    /** Up to the next marker that neither stands for the octet FF nor restarts the decoder. */
    private void copyScan() {
        if (++scans > MOST_SCANS) {
            throw new BrokenPicture("too many scans");
        }
        int start = at;
        while (octet(at) != 0xFF || octet(at + 1) == 0 || octet(at + 1) >= 0xD0 && octet(at + 1) <= 0xD7) {
            at += octet(at) == 0xFF ? 2 : 1;
        }
        kept.write(from, start, at - start);
    }

    private int number(int place) {
        return octet(place) << 8 | octet(place + 1);
    }

    private int octet(int place) {
        if (place >= from.length) {
            throw new BrokenPicture("ends too early");
        }
        return from[place] & 0xFF;
    }
}
