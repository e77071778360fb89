package bzh.rouedad.territory;

import bzh.rouedad.table.Letters;
import java.util.Optional;

/** Reads files that must be UTF-8: names with another accent than they have would be worse than none. */
final class Utf8 {
    private Utf8() {
    }

    /** The text without byte order mark; empty, and a finding at the first line that is none, when it is not UTF-8. */
    static Optional<String> read(String file, byte[] content, Findings findings) {
        Letters letters = Letters.of(content);
        if (letters.badLine() > 0) {
            findings.add(file, letters.badLine(), "territory.bad.encoding");
            return Optional.empty();
        }
        return Optional.of(letters.text());
    }
}
