package bzh.rouedad.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** A {@link Mail} as an Internet message: headers of RFC 5322, parts of RFC 2045, invitations of RFC 6047. */
final class WrittenMail extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String messageId;

    private WrittenMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static WrittenMail of(Mail mail, Address from, Instant date, Session session) throws MessagingException {
        WrittenMail message = new WrittenMail(session, mail.messageId());
        try {
            message.address(mail, from);
            message.setSubject(mail.subject(), UTF_8);
            message.setSentDate(Date.from(date));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            message.setHeader("Content-Language", mail.language().toLanguageTag());
            for (Map.Entry<String, String> header : mail.headers().entrySet()) {
                message.setHeader(header.getKey(), MoreHeaders.written(header.getKey(), header.getValue()));
            }
            message.setContent(body(mail));
            message.saveChanges();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java knows UTF-8", impossible);
        }
        return message;
    }

    /** The library would invent an identifier on every saving; ours has to survive all of them. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", '<' + messageId + '>');
    }

    private void address(Mail mail, Address from) throws MessagingException, UnsupportedEncodingException {
        setHeader("From", written("From", from));
        setHeader("To", written("To", mail.to()));
        if (mail.replyTo().isPresent()) {
            setHeader("Reply-To", written("Reply-To", mail.replyTo().get()));
        }
    }

    private static String written(String header, Address address) throws UnsupportedEncodingException {
        return MimeUtility.fold(header.length() + 2, internet(address).toString());
    }

    static InternetAddress internet(Address address) throws UnsupportedEncodingException {
        return new InternetAddress(address.mailbox(), address.name().isEmpty() ? null : address.name(), UTF_8);
    }

    private static Multipart body(Mail mail) throws MessagingException {
        MimeMultipart ways = new MimeMultipart("alternative");
        ways.addBodyPart(text("plain", mail.text()));
        if (!mail.html().isBlank()) {
            ways.addBodyPart(text("html", HtmlDocument.of(mail)));
        }
        for (Enclosure one : mail.enclosures()) {
            if (!one.method().isEmpty()) {
                // The last way is the one a mail program prefers: here it offers to accept or to decline.
                ways.addBodyPart(bytes(one, "text/calendar; method=" + one.method()
                        + "; charset=UTF-8; component=VEVENT"));
            }
        }
        if (mail.enclosures().isEmpty()) {
            return ways;
        }
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(ways);
        MimeMultipart all = new MimeMultipart("mixed");
        all.addBodyPart(first);
        for (Enclosure one : mail.enclosures()) {
            all.addBodyPart(attachment(one));
        }
        return all;
    }

    private static BodyPart text(String kind, String text) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n"), UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static BodyPart attachment(Enclosure enclosure) throws MessagingException {
        // As text/calendar it would be taken for a second invitation by some programs.
        BodyPart part = bytes(enclosure, enclosure.method().isEmpty() ? enclosure.mediaType() : "application/ics");
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(enclosure.fileName());
        return part;
    }

    private static BodyPart bytes(Enclosure enclosure, String contentType) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.content(), contentType)));
        part.setHeader("Content-Type", contentType);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
