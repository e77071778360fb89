package bzh.rouedad.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * The mailbox that answers come to, read over IMAP. It is opened for reading only: whoever else reads it finds every mail as new
 * as it was, so what was read is known by its place (RFC 3501, 2.3.1.1).
 */
@ApplicationScoped
public class Mailbox {
    static final int LONGEST_CALENDAR = 200_000;
    /** A calendar that answers is a few lines; what is larger is somebody's mail to people. */
    private static final int LARGEST = 1_000_000;
    private static final String CONNECT_MILLIS = "10000";
    private static final String READ_MILLIS = "30000";

    private MailboxSettings settings;

    /** For the container's proxy only. */
    protected Mailbox() {
    }

    /** The mailbox of these settings. */
    @Inject
    public Mailbox(MailboxSettings settings) {
        this.settings = settings;
    }

    /** Whether there is one to read. */
    public boolean isThere() {
        return settings.host().isPresent();
    }

    /** What tells it from any other, at most 300 characters: a place in one says nothing of another. */
    public String name() {
        return OneLine.of(settings.user() + "@" + settings.host().orElse("") + "/" + settings.folder(), 300);
    }

    /**
     * Hands over mails that came after a place, in their order, and answers how many. Mails larger than {@value #LARGEST} octets
     * are passed by.
     *
     * @param after the last place that was read, or null
     * @param most how many at most
     * @throws MailboxFault when it cannot be read, or no further; what was handed over was handed over
     */
    public int read(Place after, int most, Consumer<Received> taker) throws MailboxFault {
        try (Store store = Session.getInstance(properties()).getStore(settings.security().protocol)) {
            store.connect(settings.host().orElseThrow(), settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_ONLY);
                return read(folder, (UIDFolder) folder, after, most, taker);
            }
        } catch (MessagingException e) {
            throw new MailboxFault(e.getMessage() == null ? e.toString() : e.getMessage(), e);
        }
    }

    private int read(Folder folder, UIDFolder numbered, Place after, int most, Consumer<Received> taker) throws MessagingException {
        long validity = numbered.getUIDValidity();
        long last = after != null && after.validity() == validity ? after.number() : 0;
        Message[] found = numbered.getMessagesByUID(last + 1, UIDFolder.LASTUID);
        FetchProfile sizes = new FetchProfile();
        sizes.add(UIDFolder.FetchProfileItem.UID);
        sizes.add(FetchProfile.Item.SIZE);
        Message[] next = Arrays.stream(found).limit(most).toArray(Message[]::new);
        folder.fetch(next, sizes);
        List<Numbered> mails = new ArrayList<>();
        for (Message message : next) {
            mails.add(new Numbered(numbered.getUID(message), message));
        }
        mails.sort(Comparator.comparingLong(Numbered::number));
        int read = 0;
        for (Numbered mail : mails) {
            // A server that is asked for what comes after the last one answers the last one.
            if (mail.number() > last) {
                taker.accept(ReceivedReading.of(new Place(validity, mail.number()), mail.message(), mail.message().getSize() <= LARGEST, settings.checker()));
                read++;
            }
        }
        return read;
    }

    private Properties properties() {
        String protocol = settings.security().protocol;
        boolean isStartTls = settings.security() == MailboxSettings.Security.STARTTLS;
        Properties imap = new Properties();
        imap.setProperty("mail." + protocol + ".connectiontimeout", CONNECT_MILLIS);
        imap.setProperty("mail." + protocol + ".timeout", READ_MILLIS);
        imap.setProperty("mail." + protocol + ".writetimeout", READ_MILLIS);
        imap.setProperty("mail." + protocol + ".starttls.enable", Boolean.toString(isStartTls));
        imap.setProperty("mail." + protocol + ".starttls.required", Boolean.toString(isStartTls));
        imap.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        imap.setProperty("mail." + protocol + ".peek", "true");
        return imap;
    }

    private record Numbered(long number, Message message) {
    }

    /**
     * Where a mail stands.
     *
     * @param validity while it stays the same, numbers mean the same mails
     * @param number grows from mail to mail
     */
    public record Place(long validity, long number) {
    }
}
