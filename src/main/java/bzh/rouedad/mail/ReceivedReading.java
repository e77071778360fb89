package bzh.rouedad.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Reads a mail that anybody may have sent: what cannot be read in it is taken as not being there. */
final class ReceivedReading {
    /** Parts within parts; honest mails have three or four. */
    private static final int DEEPEST = 10;

    private ReceivedReading() {
    }

    /**
     * @param isWhole whether the mail may be read as a whole, or only where it stands
     * @throws MessagingException when the server does not hand it over
     */
    static Received of(Mailbox.Place place, Message found, boolean isWhole, Optional<String> checker) throws MessagingException {
        if (!isWhole) {
            return new Received(place, digest("place " + place.validity() + " " + place.number()), List.of(), false, Optional.empty());
        }
        // A copy: what is wrong with it is wrong with the mail then, not with the connection.
        MimeMessage mail = copy(found);
        List<String> from = from(mail);
        String identity = header(mail, "Message-ID").map(id -> "mail " + id.strip() + " " + from)
                .orElseGet(() -> "place " + place.validity() + " " + place.number());
        boolean isVouched = checker.isEmpty() || from.size() == 1 && SenderCheck.passes(headers(mail, SenderCheck.HEADER), checker.get(), from.get(0));
        return new Received(place, digest(identity), from, isVouched, calendar(mail));
    }

    private static MimeMessage copy(Message found) throws MessagingException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try {
            found.writeTo(raw);
        } catch (IOException e) {
            throw new MessagingException(e.getMessage(), e);
        }
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw.toByteArray()));
    }

    private static List<String> from(MimeMessage mail) {
        try {
            InternetAddress[] senders = InternetAddress.parseHeader(mail.getHeader("From", ","), true);
            return Arrays.stream(senders).map(InternetAddress::getAddress).toList();
        } catch (MessagingException | RuntimeException unreadable) {
            return List.of();
        }
    }

    private static Optional<String> header(MimeMessage mail, String name) {
        return headers(mail, name).stream().findFirst();
    }

    private static List<String> headers(MimeMessage mail, String name) {
        try {
            String[] values = mail.getHeader(name);
            return values == null ? List.of() : Arrays.stream(values).map(MimeUtility::unfold).toList();
        } catch (MessagingException unreadable) {
            return List.of();
        }
    }

    private static Optional<String> calendar(MimeMessage mail) {
        try {
            return calendar(mail, 0);
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> calendar(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && depth < DEEPEST) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<String> found = calendar(parts.getBodyPart(i), depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        String name = part.getFileName();
        boolean isCalendar = part.isMimeType("text/calendar") || part.isMimeType("application/ics")
                || name != null && name.toLowerCase(Locale.ROOT).endsWith(".ics");
        return isCalendar ? Optional.of(text(part)) : Optional.empty();
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return new String(in.readNBytes(Mailbox.LONGEST_CALENDAR), charset(part));
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            String charset = new ContentType(part.getContentType()).getParameter("charset");
            return charset == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(charset));
        } catch (ParseException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
