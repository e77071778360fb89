package bzh.rouedad.subscription;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a web server answers (RFC 9112), as far as a calendar needs it.
 *
 * @param headers by their names in small letters; of several of one name the last
 * @param body    {@link Blocks#LARGEST} octets at most
 */
record Answer(int status, Map<String, String> headers, byte[] body) {
    static final int OK = 200;
    static final int SAME = 304;
    private static final int LONGEST_LINE = 8192;
    private static final int MOST_HEADERS = 200;
    private static final int FIRST_REAL = 200;
    private static final int MOST_BEFORE = 5;
    private static final String LENGTH = "content-length";

    boolean isElsewhere() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    String header(String name) {
        return headers.get(name);
    }

    /**
     * @throws Unreached with {@link Fault#BROKEN} when it is no answer, or breaks off
     * @throws Refused   with {@link Refusal#TOO_LARGE}
     */
    static Answer read(InputStream in) throws IOException, Unreached {
        for (int before = 0; before < MOST_BEFORE; before++) {
            String[] first = line(in).split(" ", 3);
            if (first.length < 2 || !first[0].startsWith("HTTP/1.") || !first[1].matches("[1-5]\\d\\d")) {
                throw new Unreached(Fault.BROKEN);
            }
            int status = Integer.parseInt(first[1]);
            Map<String, String> headers = headers(in);
            if (status >= FIRST_REAL) {
                // Of anything else than a calendar the first lines are enough.
                return new Answer(status, headers, status == OK ? body(in, headers) : new byte[0]);
            }
        }
        throw new Unreached(Fault.BROKEN);
    }

    private static Map<String, String> headers(InputStream in) throws IOException, Unreached {
        Map<String, String> headers = new HashMap<>();
        for (int lines = 0; lines < MOST_HEADERS; lines++) {
            String line = line(in);
            int colon = line.indexOf(':');
            if (line.isEmpty()) {
                return headers;
            }
            if (colon > 0) {
                headers.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
            }
        }
        throw new Unreached(Fault.BROKEN);
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException, Unreached {
        if (!"identity".equalsIgnoreCase(headers.getOrDefault("content-encoding", "identity"))) {
            throw new Unreached(Fault.BROKEN);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).endsWith("chunked")) {
            for (long size = size(in); size > 0; size = size(in)) {
                copy(in, body, size);
                line(in);
            }
        } else if (headers.containsKey(LENGTH)) {
            copy(in, body, number(headers.get(LENGTH), 10));
        } else {
            rest(in, body);
        }
        return body.toByteArray();
    }

    private static long size(InputStream in) throws IOException, Unreached {
        return number(line(in).replaceFirst("[; \t].*", ""), 16);
    }

    private static long number(String written, int radix) throws Unreached {
        if (!written.matches("[0-9a-fA-F]{1,12}")) {
            throw new Unreached(Fault.BROKEN);
        }
        try {
            return Long.parseLong(written, radix);
        } catch (NumberFormatException e) {
            throw new Unreached(Fault.BROKEN);
        }
    }

    private static void copy(InputStream in, ByteArrayOutputStream body, long size) throws IOException, Unreached {
        if (body.size() + size > Blocks.LARGEST) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        byte[] part = in.readNBytes((int) size);
        if (part.length < size) {
            throw new Unreached(Fault.BROKEN);
        }
        body.write(part);
    }

    private static void rest(InputStream in, ByteArrayOutputStream body) throws IOException {
        byte[] all = in.readNBytes(Blocks.LARGEST + 1);
        if (all.length > Blocks.LARGEST) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        body.write(all);
    }

    private static String line(InputStream in) throws IOException, Unreached {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.size() >= LONGEST_LINE) {
                throw new Unreached(Fault.BROKEN);
            }
            line.write(c);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
