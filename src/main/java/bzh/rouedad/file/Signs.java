package bzh.rouedad.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What some bytes tell of themselves without being opened. */
record Signs(byte[] content) {
    private static final int NEAR = 4096;

    boolean startWith(String signs) {
        return stand(0, signs);
    }

    /** Whether these signs, each one byte, stand at this place. */
    boolean stand(int at, String signs) {
        byte[] wanted = bytes(signs);
        return at + wanted.length <= content.length
                && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
    }

    boolean isArchive() {
        return startWith("PK\u0003\u0004");
    }

    /** No byte that stands in no text, be it in UTF-8 or in an older encoding. */
    boolean isText() {
        for (byte each : content) {
            if (each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f') {
                return false;
            }
        }
        return true;
    }

    boolean hasNearStart(String signs) {
        return new String(content, 0, Math.min(content.length, NEAR), StandardCharsets.ISO_8859_1).contains(signs);
    }

    /** Whether the signs stand anywhere; names in an archive do, as they are. */
    boolean hold(String signs) {
        byte[] wanted = bytes(signs);
        for (int at = 0; at + wanted.length <= content.length; at++) {
            if (content[at] == wanted[0] && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] bytes(String signs) {
        return signs.getBytes(StandardCharsets.ISO_8859_1);
    }
}
