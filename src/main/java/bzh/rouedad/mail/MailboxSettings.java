package bzh.rouedad.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the mailbox is reached that answers come to, read once from the settings {@code rouedad.mailbox.*}. */
@Dependent
public class MailboxSettings {
    private final Optional<String> host;
    private final int port;
    private final Optional<String> user;
    private final Optional<String> password;
    private final Security security;
    private final String folder;
    private final Optional<String> checker;

    /**
     * Each parameter is a setting as it was written.
     *
     * @param host the IMAP server; none: no mailbox is read
     * @param port 1 to 65535; none: the usual one of the security, 993 or 143
     * @param security {@code tls}, {@code starttls} or {@code off}
     * @param checker the name under which the mail server writes down whether senders are whom they say (RFC 8601); none: who
     *     a mail comes from is believed as it stands there
     * @throws IllegalArgumentException with one line that names the setting which is wrong
     */
    @Inject
    public MailboxSettings(
            @ConfigProperty(name = "rouedad.mailbox.host") Optional<String> host,
            @ConfigProperty(name = "rouedad.mailbox.port") Optional<String> port,
            @ConfigProperty(name = "rouedad.mailbox.user") Optional<String> user,
            @ConfigProperty(name = "rouedad.mailbox.password") Optional<String> password,
            @ConfigProperty(name = "rouedad.mailbox.security") String security,
            @ConfigProperty(name = "rouedad.mailbox.folder") String folder,
            @ConfigProperty(name = "rouedad.mailbox.checker") Optional<String> checker) {
        this.host = SettingReading.filled(host);
        this.security = Security.of(security);
        this.port = SettingReading.filled(port).map(text -> SettingReading.port("rouedad.mailbox.port", text)).orElse(this.security.usualPort);
        this.user = SettingReading.filled(user);
        this.password = password.filter(word -> !word.isEmpty());
        this.folder = folder.strip();
        this.checker = SettingReading.filled(checker);
        if (this.host.isPresent() && (this.user.isEmpty() || this.password.isEmpty())) {
            throw new IllegalArgumentException("rouedad.mailbox.user and rouedad.mailbox.password: both are needed where there is a rouedad.mailbox.host");
        }
    }

    Optional<String> host() {
        return host;
    }

    int port() {
        return port;
    }

    String user() {
        return user.orElse("");
    }

    String password() {
        return password.orElse("");
    }

    Security security() {
        return security;
    }

    String folder() {
        return folder;
    }

    Optional<String> checker() {
        return checker;
    }

    /** How the way to the mailbox is kept from others' eyes. */
    enum Security {
        TLS("imaps", 993), STARTTLS("imap", 143), OFF("imap", 143);

        final String protocol;
        private final int usualPort;

        Security(String protocol, int usualPort) {
            this.protocol = protocol;
            this.usualPort = usualPort;
        }

        static Security of(String word) {
            return Arrays.stream(values()).filter(one -> one.word().equals(word.strip().toLowerCase(Locale.ROOT))).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("rouedad.mailbox.security: one of "
                            + Arrays.stream(values()).map(Security::word).collect(Collectors.joining(", ")) + "; not \"" + word + '"'));
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
