package bzh.rouedad.extraction;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Text as it stands: in UTF-8, or else in what Windows wrote in Western Europe. */
final class PlainText {
    static final Charset WESTERN = Charset.forName("windows-1252");
    /** No text of which more is kept takes fewer bytes. */
    private static final int MOST = 4 * Extraction.LONGEST;

    private PlainText() {
    }

    static String of(File file) throws IOException {
        byte[] content = start(file, MOST);
        byte[] whole = content.length < MOST ? content : Arrays.copyOf(content, endOfLastCharacter(content));
        return utf8(whole).orElseGet(() -> new String(content, WESTERN));
    }

    /** Where the last character begins of which it is not known whether it is whole. */
    private static int endOfLastCharacter(byte[] content) {
        int end = content.length - 1;
        while (end > 0 && (content[end] & 0xC0) == 0x80) {
            end--;
        }
        return end;
    }

    /** The text, if the bytes are UTF-8 throughout; without the mark of its beginning. */
    static Optional<String> utf8(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static boolean startsWith(File file, byte[] start) throws IOException {
        return Arrays.equals(start(file, start.length), start);
    }

    private static byte[] start(File file, int length) throws IOException {
        try (InputStream in = new FileInputStream(file)) {
            return in.readNBytes(length);
        }
    }
}
