package bzh.rouedad.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file, without byte order mark.
 *
 * @param encoding as people call it: {@code UTF-8}, or {@code Windows-1252} for what is no UTF-8
 * @param badLine  first line that is no UTF-8, from 1; 0 when all is
 */
public record Letters(String text, String encoding, long badLine) {
    private static final char ORDER_MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Reads UTF-8; when it is none, what French spreadsheets write otherwise. */
    public static Letters of(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        if (decoder.decode(bytes, text, true).isError()) {
            long line = 1;
            for (int i = 0; i < bytes.position(); i++) {
                line += content[i] == '\n' ? 1 : 0;
            }
            return new Letters(new String(content, WINDOWS), "Windows-1252", line);
        }
        text.flip();
        String read = text.toString();
        return new Letters(!read.isEmpty() && read.charAt(0) == ORDER_MARK ? read.substring(1) : read, "UTF-8", 0);
    }
}
