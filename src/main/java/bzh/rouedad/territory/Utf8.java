package bzh.rouedad.territory;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads files that must be UTF-8: names with another accent than they have would be worse than none. */
final class Utf8 {
    private static final char ORDER_MARK = '\uFEFF';

    private Utf8() {
    }

    /** The text without byte order mark; empty, and a finding at the first line that is none, when it is not UTF-8. */
    static Optional<String> read(String file, byte[] content, Findings findings) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            long line = 1;
            for (int i = 0; i < bytes.position(); i++) {
                line += content[i] == '\n' ? 1 : 0;
            }
            findings.add(file, line, "territory.bad.encoding");
            return Optional.empty();
        }
        text.flip();
        return Optional.of(text.length() > 0 && text.charAt(0) == ORDER_MARK
                ? text.subSequence(1, text.length()).toString()
                : text.toString());
    }
}
