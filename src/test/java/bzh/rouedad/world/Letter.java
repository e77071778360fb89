package bzh.rouedad.world;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A letter of ours as it arrived.
 *
 * @param id its Message-ID: one that was taken in the moment of a crash may come twice, and its reader drops the double
 * @param to the mailbox it went to
 * @param text its plain text
 * @param calendar the invitation in it; empty where there is none
 */
public record Letter(String id, String to, String subject, String text, String calendar) {
    /** Each letter once, as its reader's program shows it: whatever comes again under a Message-ID is dropped. */
    public static List<Letter> once(MimeMessage... mails) {
        Map<String, Letter> byId = new LinkedHashMap<>();
        for (MimeMessage mail : mails) {
            Letter letter = of(mail);
            byId.putIfAbsent(letter.id(), letter);
        }
        return List.copyOf(byId.values());
    }

    private static Letter of(MimeMessage mail) {
        try {
            String to = ((InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0]).getAddress();
            return new Letter(mail.getMessageID(), to, mail.getSubject(), part(mail, "text/plain").orElse(""), part(mail, "text/calendar").orElse(""));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                Optional<String> found = part(inner, type);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        if (!part.isMimeType(type)) {
            return Optional.empty();
        }
        try (InputStream content = part.getInputStream()) {
            return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
