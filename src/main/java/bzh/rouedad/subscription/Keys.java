package bzh.rouedad.subscription;

import bzh.rouedad.language.Characters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.Temporal;
import java.util.HexFormat;

/** What recognises an event the next time its calendar is read. */
final class Keys {
    private static final int LONGEST = 200;
    private static final String BETWEEN = "/";

    private Keys() {
    }

    /** The identifier that the calendar gives it, 200 characters at most: of a longer one, what is worked out of it. */
    static String identifier(String uid) {
        String clean = Characters.clean(uid).replaceAll("\\s+", " ").strip();
        return clean.length() <= LONGEST ? clean : digest(clean);
    }

    /** One of the occurrences of what recurs: the one that begins then, or would if it had not been moved. */
    static String of(String identifier, Temporal local) {
        return identifier + BETWEEN + local;
    }

    /** Whether the key is that of the event with this identifier, or of one of its occurrences. */
    static boolean belongs(String key, String identifier) {
        return !identifier.isEmpty() && (key.equals(identifier) || key.startsWith(identifier + BETWEEN));
    }

    /** The event a key may belong to: what stands before its last stroke. */
    static String parent(String key) {
        return key.contains(BETWEEN) ? key.substring(0, key.lastIndexOf(BETWEEN)) : key;
    }

    /** 64 characters that stand for the text. */
    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
