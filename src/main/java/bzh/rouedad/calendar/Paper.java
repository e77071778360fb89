package bzh.rouedad.calendar;

import bzh.rouedad.file.FileAddress;
import bzh.rouedad.language.Characters;
import bzh.rouedad.language.InvalidInput;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * What is handed out with a meeting, before or after: a file of the space, or something elsewhere, such as a recording. People
 * write each on a line: {@code Diaporama | /fichiers/7/diaporama.pdf}, or the address alone.
 *
 * @param label   what readers see; the address where nobody says more
 * @param address a file of ours, or a whole address with http or https
 */
public record Paper(String label, String address) {
    static final int LONGEST = 6000;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_LABEL = 200;
    private static final int MOST = 30;

    /** @throws InvalidInput at {@code documents}, with the line that is no address, or when there are too many */
    static List<Paper> read(String text) {
        List<Paper> papers = text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).map(Paper::line).toList();
        if (papers.size() > MOST) {
            throw new InvalidInput("documents", "calendar.invalid.documents", MOST);
        }
        return papers;
    }

    private static Paper line(String line) {
        int bar = line.lastIndexOf('|');
        String address = line.substring(bar + 1).strip();
        String label = InvalidInput.optional("documents", line.substring(0, Math.max(0, bar)), LONGEST_LABEL);
        if (address.length() > LONGEST_ADDRESS || FileAddress.of(address).isEmpty() && !isWeb(address)) {
            throw new InvalidInput("documents", "calendar.invalid.document", Characters.cut(line.strip(), LONGEST_LABEL));
        }
        return new Paper(label == null ? address : label, address);
    }

    /** Whether this is a whole address of the web. */
    static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    /** The file of ours; nothing for what lies elsewhere. */
    Optional<FileAddress> file() {
        return FileAddress.of(address);
    }

    String written() {
        return label.equals(address) ? address : label.replace('|', '/') + " | " + address;
    }
}
