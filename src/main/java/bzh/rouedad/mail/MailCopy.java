package bzh.rouedad.mail;

import java.util.List;

/**
 * One mail of the folder, opened. Nothing in it may be shown as HTML: it is what was sent, not what is safe.
 *
 * @param line its line in the list
 * @param headers each as {@code Name: value}, decoded, in the order they stand in the file
 * @param text the plain text, empty if there is none
 * @param html the source of the HTML, empty if there is none
 * @param enclosures names of the attached files
 */
public record MailCopy(MailLine line, List<String> headers, String text, String html, List<String> enclosures) {

    /** Keeps its own copies of the lists. */
    public MailCopy {
        headers = List.copyOf(headers);
        enclosures = List.copyOf(enclosures);
    }
}
