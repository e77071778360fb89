package bzh.rouedad.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** The way to an SMTP server: one connection per mail, every wait bounded. */
final class SmtpRoute {

    private static final String CONNECT_MILLIS = "10000";
    private static final String READ_MILLIS = "30000";
    private static final String WRITE_MILLIS = "30000";

    private final MailSettings settings;
    private final String host;
    private final Session session;

    SmtpRoute(MailSettings settings, String host) {
        this.settings = settings;
        this.host = host;
        this.session = Session.getInstance(properties(settings));
    }

    static Properties properties(MailSettings settings) {
        Properties smtp = new Properties();
        smtp.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        smtp.setProperty("mail.smtp.timeout", READ_MILLIS);
        smtp.setProperty("mail.smtp.writetimeout", WRITE_MILLIS);
        smtp.setProperty("mail.smtp.from", settings.from().mailbox());
        smtp.setProperty("mail.smtp.localhost", settings.from().domain());
        smtp.setProperty("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        smtp.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.startTls() != StartTls.OFF));
        smtp.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.startTls() == StartTls.REQUIRED));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // Once the server has said it has the mail, its farewell is of no interest.
        smtp.setProperty("mail.smtp.quitwait", "false");
        return smtp;
    }

    Session session() {
        return session;
    }

    void take(MimeMessage message, Address to) throws MailNotTaken {
        try {
            Transport transport = session.getTransport("smtp");
            try {
                transport.connect(host, settings.port(), settings.user().orElse(null),
                        settings.password().orElse(null));
                transport.sendMessage(message, new InternetAddress[] {new InternetAddress(to.mailbox(), true)});
            } finally {
                close(transport);
            }
        } catch (SendFailedException failed) {
            throw new MailNotTaken(reason(failed), refused(failed), failed);
        } catch (MessagingException failed) {
            throw new MailNotTaken(reason(failed), false, failed);
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException late) {
            // The mail's fate was settled before: a failed farewell must not make it travel twice.
            System.getLogger(SmtpRoute.class.getName()).log(System.Logger.Level.DEBUG, "mail server hung up", late);
        }
    }

    /** There is one recipient: if it is among the invalid ones, the server answered 5xx to its address. */
    private static boolean refused(SendFailedException failed) {
        return failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0;
    }

    private static String reason(MessagingException failed) {
        Exception next = failed.getNextException();
        return next == null || next.getMessage() == null ? failed.getMessage()
                : failed.getMessage() + ": " + next.getMessage();
    }
}
