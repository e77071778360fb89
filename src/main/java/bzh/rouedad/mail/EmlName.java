package bzh.rouedad.mail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a mail's file: the time first, so that names sort by age, then the identifier in safe letters. */
final class EmlName {

    private static final Pattern OURS =
            Pattern.compile("\\d{8}T\\d{6}\\.\\d{3}Z-[A-Za-z0-9._-]{1,80}-[0-9a-f]{12}\\.eml");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSSX", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int TIME_LENGTH = "20071024T073000.000Z".length();
    private static final int LONGEST_ID = 80;
    private static final int HASH_BYTES = 6;

    private EmlName() {
    }

    static boolean isOurs(String fileName) {
        return OURS.matcher(fileName).matches();
    }

    static String of(Instant time, String messageId) {
        return TIME.format(time) + ending(messageId);
    }

    /** Everything after the time: the same for one identifier, and different for any two of them. */
    static String ending(String messageId) {
        String safe = messageId.replaceAll("[^A-Za-z0-9._-]", "_");
        return '-' + safe.substring(0, Math.min(LONGEST_ID, safe.length())) + '-' + hash(messageId) + ".eml";
    }

    static boolean endsWith(String fileName, String ending) {
        return isOurs(fileName) && fileName.substring(TIME_LENGTH).equals(ending);
    }

    static Instant time(String fileName) {
        return Instant.from(TIME.parse(fileName.substring(0, TIME_LENGTH)));
    }

    private static String hash(String messageId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(messageId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
