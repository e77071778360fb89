package bzh.rouedad.mail;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The headers a caller may add to a mail: never one that the Postman writes, never one that breaks its line. */
final class MoreHeaders {

    private static final int LONGEST = 900;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,59}");
    private static final Set<String> OURS = Set.of("date", "from", "sender", "to", "cc", "bcc", "reply-to", "subject",
            "message-id", "mime-version", "return-path", "received", "auto-submitted", "x-auto-response-suppress");

    private MoreHeaders() {
    }

    static String name(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(name).matches() || OURS.contains(small) || small.startsWith("content-")
                || small.startsWith("resent-")) {
            throw new IllegalArgumentException("not a header one may add to a mail: " + OneLine.of(name, 60));
        }
        return name;
    }

    static String value(String value) {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("a header of more than " + LONGEST + " characters");
        }
        String line = OneLine.of(value, LONGEST);
        if (!isAscii(line.substring(endOfPhrase(line)))) {
            throw new IllegalArgumentException("a header takes other letters than ASCII only before <...>");
        }
        return line;
    }

    /** The value as it stands in the message: the phrase encoded as RFC 2047 wants it, long lines folded. */
    static String written(String name, String value) throws UnsupportedEncodingException {
        int end = endOfPhrase(value);
        String phrase = value.substring(0, end).strip();
        String whole = isAscii(phrase) ? value
                : MimeUtility.encodeWord(phrase, "UTF-8", null) + ' ' + value.substring(end);
        return MimeUtility.fold(name.length() + 2, whole);
    }

    private static int endOfPhrase(String value) {
        return Math.max(0, value.lastIndexOf('<'));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 0x7F);
    }
}
