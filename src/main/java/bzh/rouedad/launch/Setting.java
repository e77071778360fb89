package bzh.rouedad.launch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Every setting an operator may turn, each read from the environment variable {@code ROUEDAD_…} or from the system
 * property {@code rouedad.…} of the same words. {@code config/README.md} describes them one by one; a test holds both
 * lists together.
 */
enum Setting {
    DATA("./data", "a folder", Setting::path),
    URL("", "an address such as https://reseau.example", Setting::webAddress),
    HTTP_ADDRESS("127.0.0.1", "an address of this machine, such as 127.0.0.1 or 0.0.0.0", Setting::hostAddress),
    DB_URL("", "jdbc:h2:file:… or jdbc:postgresql:…", text -> text.matches("jdbc:(h2:file|postgresql):.+")),
    DB_USER("", "a name", text -> true),
    DB_PASSWORD("", "a password", text -> true),
    MAIL_HOST("", "a host name", text -> text.matches("[A-Za-z0-9.:-]+")),
    MAIL_PORT("25", "a number from 1 to 65535", Setting::port),
    MAIL_USER("", "a name", text -> true),
    MAIL_PASSWORD("", "a password", text -> true),
    MAIL_STARTTLS("optional", "off, optional or required", text -> text.matches("off|optional|required")),
    MAIL_FROM("rouedad@localhost", "a mail address", text -> text.matches("[!-~&&[^@<>,;:]]+@[A-Za-z0-9.-]+")),
    MAIL_FROM_NAME("Rouedad", "a name", text -> true),
    MAIL_FOLDER("", "a folder", Setting::path),
    MAILBOX_HOST("", "a host name", text -> text.matches("[A-Za-z0-9.:-]+")),
    MAILBOX_PORT("", "a number from 1 to 65535", Setting::port),
    MAILBOX_USER("", "a name", text -> true),
    MAILBOX_PASSWORD("", "a password", text -> true),
    MAILBOX_SECURITY("tls", "tls, starttls or off", text -> text.matches("tls|starttls|off")),
    MAILBOX_FOLDER("INBOX", "the name of a folder", text -> true),
    MAILBOX_CHECKER("", "a name without blanks", text -> text.matches("\\S{1,200}")),
    FILE_LARGEST("25", "a number from 1 to 100", text -> text.matches("[1-9][0-9]?|100")),
    FILE_HOURLY("300", "a number from 1 to 100000", text -> text.matches("[1-9][0-9]{0,4}|100000")),
    FILE_KINDS("png,jpeg,gif,webp,svg,pdf,odt,ods,odp,docx,xlsx,pptx,csv,txt,md,ics,zip",
            "some of the kinds that are known, such as png,jpeg,pdf", Setting::kinds),
    SUBSCRIPTION_INTERNAL("false", "true or false", text -> text.matches("true|false")),
    DEMO("false", "true or false", text -> text.matches("true|false")),
    SETUP_TOKEN("", "at least 16 letters or digits, without blanks", text -> text.matches("\\S{16,200}"));

    /** What holds when nothing is set; empty when the default is worked out from other settings. */
    final String byDefault;
    private final String expected;
    private final Predicate<String> check;

    Setting(String byDefault, String expected, Predicate<String> check) {
        this.byDefault = byDefault;
        this.expected = expected;
        this.check = check;
    }

    String environmentName() {
        return "ROUEDAD_" + name();
    }

    String propertyName() {
        return "rouedad." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** What the operator set, if anything; blank counts as nothing. */
    Optional<String> given() {
        return Optional.ofNullable(System.getProperty(propertyName(), System.getenv(environmentName())))
                .map(String::strip).filter(text -> !text.isEmpty());
    }

    String value() {
        return given().orElse(byDefault);
    }

    /** One line telling what is wrong with the value that was set, or nothing. */
    Optional<String> complaint() {
        return given().filter(text -> !check.test(text)).map(text -> "%s is \"%s\", but must be %s".formatted(
                environmentName(), name().endsWith("PASSWORD") || this == SETUP_TOKEN ? "…" : text, expected));
    }

    private static boolean kinds(String text) {
        return List.of((FILE_KINDS.byDefault + ",html").split(",")).containsAll(List.of(text.split(",", -1)));
    }

    private static boolean path(String text) {
        try {
            return !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean port(String text) {
        return text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535;
    }

    private static boolean webAddress(String text) {
        try {
            URI uri = URI.create(text);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null
                    && uri.getQuery() == null && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean hostAddress(String text) {
        try {
            return text.matches("[0-9A-Za-z.:-]+") && InetAddress.getByName(text) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
