package bzh.rouedad.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Long lines cut as RFC 5545 section 3.1 asks: 75 octets at most, the next line beginning with a space. The library
 * counts characters instead of octets, which makes lines with accents too long; here no character is cut in two.
 */
final class Folding {

    private static final int LONGEST = 75;
    private static final byte[] BREAK = {'\r', '\n', ' '};

    private Folding() {
    }

    /** The text must have no folded line yet. */
    static byte[] fold(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream folded = new ByteArrayOutputStream(octets.length + octets.length / 32);
        int column = 0;
        for (int i = 0; i < octets.length; i++) {
            byte octet = octets[i];
            boolean ends = octet == '\r' || octet == '\n';
            if (!ends && isFirstOfCharacter(octet) && column + lengthOfCharacter(octet) > LONGEST) {
                folded.writeBytes(BREAK);
                column = 1;
            }
            folded.write(octet);
            column = ends ? 0 : column + 1;
        }
        return folded.toByteArray();
    }

    private static boolean isFirstOfCharacter(byte octet) {
        return (octet & 0xC0) != 0x80;
    }

    private static int lengthOfCharacter(byte first) {
        int ones = Integer.numberOfLeadingZeros(~(first << 24));
        return ones == 0 ? 1 : ones;
    }
}
