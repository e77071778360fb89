package bzh.rouedad.reprise;

import bzh.rouedad.file.FileAddress;
import bzh.rouedad.markup.LinkRewriter;
import bzh.rouedad.markup.TextTooCostly;
import bzh.rouedad.markup.TextTooLong;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A text on its way between two spaces: its links go on leading where they led, those to pages that were taken with it
 * to their copies, and it shows the files of the space it arrives in. Both ways are carried alike, so that texts of the
 * two sides can be compared.
 *
 * @param from    slug of the one space, and to that of the other
 * @param files   for each file of the one space its copy in the other
 * @param fellows pages that have a copy too
 */
record Carriage(String from, String to, Map<Long, Long> files, Fellows fellows) {

    /**
     * The text as the other space has it, its links written as the receiving text writes them; unchanged when it cannot be
     * read.
     */
    String over(String markdown, Spelling receiving) {
        return new Crossing(from, to, files, fellows.copies()).of(markdown, receiving);
    }

    /** The text as the first space has it; the same on the way back. */
    String back(String markdown, Spelling receiving) {
        return new Crossing(to, from, homes(), fellows.sources()).of(markdown, receiving);
    }

    /** The text with the files of the other space in place of the first one's; all else stays. */
    String withFiles(String markdown) {
        return shown(markdown, files);
    }

    /** The same on the way back. */
    String withFilesBack(String markdown) {
        return shown(markdown, homes());
    }

    private Map<Long, Long> homes() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
    }

    private static String shown(String markdown, Map<Long, Long> files) {
        try {
            return LinkRewriter.rewrite(markdown, address -> FileAddress.carried(address, files).orElse(address));
        } catch (TextTooLong | TextTooCostly e) {
            return markdown;
        }
    }
}
