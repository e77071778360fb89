package bzh.rouedad.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest {

    private static final Instant MORNING = Instant.parse("2007-10-24T07:30:00.250Z");

    @TempDir
    private Path temporary;
    private Path place;
    private MailFolder folder;

    @BeforeEach
    void open() {
        place = temporary.resolve("data").resolve("mail");
        folder = new MailFolder(Mails.folder(place));
    }

    @Test
    void nothingDeliveredIsAnEmptyList() throws IOException {
        assertEquals(List.of(), folder.list(10));
        assertEquals(Optional.empty(), folder.read("x.eml"));
    }

    @Test
    void mailIsKeptAndReadBack() throws Exception {
        deliver(MORNING, Mails.full());
        MailLine line = folder.list(10).get(0);
        assertEquals(MORNING, line.date());
        assertTrue(line.fileName().startsWith("20071024T073000.250Z-9.event_reseau.example-"), line.fileName());
        assertEquals("Rencontres de l’été à Brest : inscription confirmée ✅", line.subject());
        assertEquals("Maëlle Kerœuzé <maelle@arzh.example>", line.to());
        MailCopy copy = folder.read(line.fileName()).orElseThrow();
        assertEquals(line, copy.line());
        assertEquals(Mails.full().text(), copy.text().stripTrailing());
        assertTrue(copy.html().contains("<p>Bonjour Maëlle,</p>"), copy.html());
        assertEquals(List.of("invite.ics", "Compte rendu d’été.pdf"), copy.enclosures());
        assertTrue(copy.headers().contains("List-Id: Espace Écoles <ecoles.reseau.example>"),
                copy.headers()::toString);
    }

    @Test
    void newestComesFirstAndTheLimitHolds() throws Exception {
        for (int i = 0; i < 5; i++) {
            deliver(MORNING.plusMillis(i), mail(i + "@b"));
        }
        assertEquals(List.of(MORNING.plusMillis(4), MORNING.plusMillis(3)),
                folder.list(2).stream().map(MailLine::date).toList());
    }

    @Test
    void sameIdentifierTwiceIsOneFile() throws Exception {
        deliver(MORNING, mail("1@b"));
        deliver(MORNING.plusSeconds(60), mail("1@b"));
        deliver(MORNING.plusSeconds(90), mail("1_b@c"));
        deliver(MORNING.plusSeconds(90), mail("1+b@c"));
        assertEquals(3, folder.list(10).size());
        try (Stream<Path> files = Files.list(place)) {
            assertEquals(3, files.count());
        }
    }

    @Test
    void onlyItsOwnNamesOpen() throws Exception {
        deliver(MORNING, mail("1@b"));
        String name = folder.list(1).get(0).fileName();
        Files.writeString(temporary.resolve("data").resolve(name), "secret");
        Files.writeString(place.resolve("notes.eml"), "secret");
        for (String other : List.of("../" + name, "./" + name, place.resolve(name).toString(), "notes.eml", "", "..",
                name + "\u0000", name.toUpperCase(Locale.ROOT), "..\\" + name)) {
            assertFalse(folder.read(other).isPresent(), other);
        }
        assertTrue(folder.read(name).isPresent());
    }

    @Test
    void folderThatCannotBeMadeIsForLater() throws Exception {
        Files.writeString(temporary.resolve("data"), "a file where the folder should be");
        Postman postman = Mails.postman(Mails.folder(place));
        assertFalse(assertThrows(MailNotTaken.class, () -> postman.deliver(mail("1@b"))).forGood());
    }

    private void deliver(Instant now, Mail mail) throws MailNotTaken {
        new Postman(Mails.folder(place), folder, Clock.fixed(now, ZoneOffset.UTC)).deliver(mail);
    }

    private static Mail mail(String id) {
        return new Mail(id, Mails.SOAZIG, Optional.empty(), "s", "t", "", Map.of(), List.of(), Locale.FRENCH);
    }
}
