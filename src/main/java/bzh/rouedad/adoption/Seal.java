package bzh.rouedad.adoption;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A fingerprint (SHA-256) over values in order: each is written with its length, so that no two lists look alike. */
final class Seal {
    private Seal() {
    }

    static String of(Object... values) {
        StringBuilder written = new StringBuilder();
        for (Object value : values) {
            String text = value == null ? "" : value.toString();
            written.append(value == null ? "-" : text.length()).append(':').append(text).append('\n');
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
