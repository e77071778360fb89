package bzh.rouedad.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How mail leaves this house, read once from the settings {@code rouedad.mail.*}. Their defaults stand where all
 * defaults stand, in {@code microprofile-config.properties}.
 */
@Dependent
public class MailSettings {

    private final Optional<String> host;
    private final int port;
    private final Optional<String> user;
    private final Optional<String> password;
    private final StartTls startTls;
    private final Address from;
    private final Path folder;

    /**
     * Each parameter is a setting as it was written.
     *
     * @param host the SMTP server; none: mails go to the folder
     * @param port 1 to 65535
     * @param startTls {@code off}, {@code optional} or {@code required}
     * @param from the one address every mail comes from
     * @param folder where mails go when there is no server
     * @throws IllegalArgumentException with one line that names the setting which is wrong
     */
    @Inject
    public MailSettings(
            @ConfigProperty(name = "rouedad.mail.host") Optional<String> host,
            @ConfigProperty(name = "rouedad.mail.port") String port,
            @ConfigProperty(name = "rouedad.mail.user") Optional<String> user,
            @ConfigProperty(name = "rouedad.mail.password") Optional<String> password,
            @ConfigProperty(name = "rouedad.mail.starttls") String startTls,
            @ConfigProperty(name = "rouedad.mail.from") String from,
            @ConfigProperty(name = "rouedad.mail.from.name") Optional<String> fromName,
            @ConfigProperty(name = "rouedad.mail.folder") String folder) {
        this.host = SettingReading.filled(host);
        this.port = SettingReading.port("rouedad.mail.port", port);
        this.user = SettingReading.filled(user);
        this.password = password.filter(word -> !word.isEmpty());
        this.startTls = StartTls.of(startTls);
        this.from = from(fromName.orElse(""), from);
        this.folder = folder(folder);
    }

    private static Address from(String name, String mailbox) {
        try {
            return new Address(name, mailbox.strip());
        } catch (BadAddress bad) {
            throw new IllegalArgumentException("rouedad.mail.from: a mail address, not \"" + mailbox + '"', bad);
        }
    }

    private static Path folder(String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException bad) {
            throw new IllegalArgumentException("rouedad.mail.folder: a folder, not \"" + text + '"', bad);
        }
    }

    /** The SMTP server, if mails go to one. */
    public Optional<String> host() {
        return host;
    }

    int port() {
        return port;
    }

    Optional<String> user() {
        return user;
    }

    Optional<String> password() {
        return password;
    }

    StartTls startTls() {
        return startTls;
    }

    /** The name and address every mail comes from. */
    public Address from() {
        return from;
    }

    /** Where mails go when there is no server, as an absolute path; it may not exist yet. */
    public Path folder() {
        return folder;
    }
}
