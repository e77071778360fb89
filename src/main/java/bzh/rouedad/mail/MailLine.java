package bzh.rouedad.mail;

import java.time.Instant;

/**
 * One mail of the folder, as a line of a list.
 *
 * @param fileName the name to read it by
 * @param date when it was delivered, to the millisecond
 * @param to the header as people read it
 * @param subject decoded
 */
public record MailLine(String fileName, Instant date, String to, String subject) {
}
