package bzh.rouedad.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** Reads back what the Postman wrote: the headers alone, or everything. */
final class EmlReading {

    private final List<String> enclosures = new ArrayList<>();
    private String text = "";
    private String html = "";

    private EmlReading() {
    }

    static MailLine line(String fileName, InputStream file) throws MessagingException {
        InternetHeaders headers = new InternetHeaders(file);
        return new MailLine(fileName, EmlName.time(fileName), decoded(headers.getHeader("To", null)),
                decoded(headers.getHeader("Subject", null)));
    }

    static MailCopy copy(String fileName, InputStream file) throws MessagingException, IOException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), file);
        EmlReading reading = new EmlReading();
        reading.take(message);
        List<String> headers = new ArrayList<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.add(header.getName() + ": " + decoded(header.getValue()));
        }
        MailLine line = new MailLine(fileName, EmlName.time(fileName), decoded(message.getHeader("To", null)),
                decoded(message.getHeader("Subject", null)));
        return new MailCopy(line, headers, reading.text, reading.html, reading.enclosures);
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                take(parts.getBodyPart(i));
            }
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            enclosures.add(decoded(part.getFileName()));
        } else if (part.isMimeType("text/plain")) {
            text = content(part);
        } else if (part.isMimeType("text/html")) {
            html = content(part);
        }
    }

    private static String content(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static String decoded(String header) {
        if (header == null) {
            return "";
        }
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (UnsupportedEncodingException foreign) {
            return header;
        }
    }
}
