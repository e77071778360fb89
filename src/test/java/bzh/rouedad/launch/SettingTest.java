package bzh.rouedad.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {
    @AfterEach
    void forget() {
        Stream.of(Setting.values()).forEach(setting -> System.clearProperty(setting.propertyName()));
    }

    @Test
    void everySettingIsDescribedAndNothingElseIs() throws IOException {
        Set<String> described = Pattern.compile("^\\| `(ROUEDAD_[A-Z_]+)`", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("config/README.md"))).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Stream.of(Setting.values()).map(Setting::environmentName).collect(Collectors.toCollection(TreeSet::new)), described);
    }

    @Test
    void everySettingHasItsDefaultInTheApplication() throws IOException {
        Properties defaults = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/META-INF/microprofile-config.properties"))) {
            defaults.load(reader);
        }
        for (Setting setting : Setting.values()) {
            assertTrue(defaults.containsKey(setting.propertyName()), setting.propertyName());
            if (!setting.byDefault.isEmpty()) {
                assertEquals(setting.byDefault, defaults.getProperty(setting.propertyName()), setting.name());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"URL, ftp://x", "URL, reseau", "HTTP_ADDRESS, pas une adresse", "DB_URL, mysql://x", "MAIL_PORT, 0", "MAIL_PORT, 65536",
            "MAIL_PORT, vingt-cinq", "MAIL_STARTTLS, yes", "MAIL_FROM, personne", "MAILBOX_PORT, 0", "MAILBOX_SECURITY, ssl", "MAILBOX_HOST, a b", "MAILBOX_CHECKER, 'mx .'", "DEMO, oui", "FILE_LARGEST, 0", "FILE_LARGEST, 101", "FILE_HOURLY, 0", "FILE_HOURLY, 100001", "FILE_KINDS, exe", "FILE_KINDS, 'png,'", "SETUP_TOKEN, court"})
    void aWrongValueIsToldInOneLineThatNamesTheSetting(Setting setting, String value) {
        System.setProperty(setting.propertyName(), value);
        String complaint = setting.complaint().orElseThrow();
        assertTrue(complaint.startsWith(setting.environmentName()), complaint);
        assertEquals(1, complaint.lines().count());
    }

    @ParameterizedTest
    @CsvSource({"URL, https://reseau.example", "URL, http://localhost:8081", "HTTP_ADDRESS, 0.0.0.0", "DB_URL, jdbc:postgresql://127.0.0.1/rouedad",
            "MAIL_PORT, 587", "MAIL_STARTTLS, required", "MAIL_FROM, reseau@megalis.example", "MAILBOX_HOST, imap.megalis.example", "MAILBOX_PORT, 993", "MAILBOX_SECURITY, starttls", "DEMO, true", "FILE_LARGEST, 100", "FILE_HOURLY, 100000", "FILE_HOURLY, 20", "FILE_KINDS, 'png,pdf'", "SETUP_TOKEN, 0123456789abcdef"})
    void aGoodValueIsTaken(Setting setting, String value) {
        System.setProperty(setting.propertyName(), value);
        assertTrue(setting.complaint().isEmpty());
    }

    @Test
    void secretsAreNotRepeatedInComplaints() {
        System.setProperty(Setting.SETUP_TOKEN.propertyName(), "tropcourt");
        assertFalse(Setting.SETUP_TOKEN.complaint().orElseThrow().contains("tropcourt"));
    }
}
