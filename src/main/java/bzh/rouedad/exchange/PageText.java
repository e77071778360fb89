package bzh.rouedad.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file, whatever it was written in.
 *
 * @param text lines end with {@code \n}; no byte order mark
 * @param repairedFrom the encoding it had, if that was not UTF-8
 */
record PageText(String text, Optional<String> repairedFrom) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    static PageText of(byte[] bytes) throws Refusal {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return cleaned(strictly(bytes, StandardCharsets.UTF_8), Optional.empty());
        } catch (CharacterCodingException otherwise) {
            return cleaned(new String(bytes, WINDOWS), Optional.of(WINDOWS.name()));
        }
    }

    private static PageText utf16(byte[] bytes, Charset order) throws Refusal {
        try {
            return cleaned(strictly(bytes, order), Optional.of(StandardCharsets.UTF_16.name()));
        } catch (CharacterCodingException notEither) {
            throw new Refusal("not-text");
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static PageText cleaned(String text, Optional<String> repairedFrom) throws Refusal {
        if (text.indexOf('\0') >= 0) {
            throw new Refusal("not-text");
        }
        String body = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        return new PageText(body.replace("\r\n", "\n").replace('\r', '\n'), repairedFrom);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
