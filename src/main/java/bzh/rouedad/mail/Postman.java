package bzh.rouedad.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** Takes a mail to the SMTP server, or to a folder of {@code .eml} files when no server is set. */
@ApplicationScoped
public class Postman {

    private MailSettings settings;
    private MailFolder folder;
    private Clock clock;
    private Optional<SmtpRoute> route;

    /** For the container's proxy only. */
    protected Postman() {
    }

    /** The postman of this house. */
    @Inject
    public Postman(MailSettings settings, MailFolder folder) {
        this(settings, folder, Clock.systemUTC());
    }

    Postman(MailSettings settings, MailFolder folder, Clock clock) {
        this.settings = settings;
        this.folder = folder;
        this.clock = clock;
        this.route = settings.host().map(host -> new SmtpRoute(settings, host));
    }

    /**
     * Hands the mail over, now and in this thread: never call it while a person waits. With a server it takes up to
     * 10 s to connect and up to 30 s for each of its answers. Delivering the same {@code messageId} again makes a
     * second mail with the same identifier there, and replaces the first one in the folder.
     *
     * @throws MailNotTaken when it did not leave; it says whether trying again makes sense
     */
    public void deliver(Mail mail) throws MailNotTaken {
        Instant now = clock.instant();
        try {
            if (route.isPresent()) {
                SmtpRoute way = route.get();
                way.take(WrittenMail.of(mail, settings.from(), now, way.session()), mail.to());
            } else {
                Session session = Session.getInstance(new Properties());
                folder.keep(mail.messageId(), now, WrittenMail.of(mail, settings.from(), now, session)::writeTo);
            }
        } catch (MessagingException | IOException failed) {
            throw new MailNotTaken(failed.toString(), false, failed);
        }
    }
}
