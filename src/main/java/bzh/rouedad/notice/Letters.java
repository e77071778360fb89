package bzh.rouedad.notice;

import bzh.rouedad.mail.Address;
import bzh.rouedad.mail.Mail;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Correspondent;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has each letter written by whoever writes its kind. */
@ApplicationScoped
class Letters {
    @Inject
    Letter news;
    @Inject
    @Any
    Instance<OwnLetter> own;
    @Inject
    Circles circles;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    /** The letter, or nothing when there is nothing for its reader any more; what its writer keeps is there before it leaves. */
    @Transactional
    protected Optional<Mail> write(Notice notice) {
        if (notice.kind() == null) {
            return news.about(notice);
        }
        boolean gone = notice.person() != null && notice.person().isDisabled();
        return gone ? Optional.empty() : writer(notice).write(envelope(notice));
    }

    /** Tells the writer that the letter left. */
    protected void sent(Notice notice) {
        if (notice.kind() != null) {
            writer(notice).sent(envelope(notice));
        }
    }

    private OwnLetter writer(Notice notice) {
        return own.stream().filter(each -> each.kind().equals(notice.kind())).findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody writes letters of the kind " + notice.kind()));
    }

    private Envelope envelope(Notice notice) {
        String messageId = notice.kind() + "-" + notice.id() + "@" + URI.create(site).getHost();
        Person person = notice.person();
        if (person != null) {
            return new Envelope(notice.id(), notice.about(), messageId, new Address(person.getName(), person.getEmail()),
                    person.getLocale(), circles.viewer(person));
        }
        Correspondent reader = notice.correspondent();
        return new Envelope(notice.id(), notice.about(), messageId, new Address("", reader.getEmail()), reader.getLocale(),
                Viewer.stranger());
    }
}
