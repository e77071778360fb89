package bzh.rouedad.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of {@code .eml} files where mails go when no server is set, for an administrator to look into. */
@ApplicationScoped
public class MailFolder {

    private Path folder;

    /** For the container's proxy only. */
    protected MailFolder() {
    }

    /** The folder of the settings; it is made when the first mail comes. */
    @Inject
    public MailFolder(MailSettings settings) {
        this.folder = settings.folder();
    }

    /** The newest mails first, {@code limit} at most; a file gone or damaged meanwhile is left out. */
    public List<MailLine> list(int limit) throws IOException {
        List<MailLine> lines = new ArrayList<>();
        for (String name : names()) {
            if (lines.size() >= limit) {
                break;
            }
            try (InputStream file = Files.newInputStream(folder.resolve(name))) {
                lines.add(EmlReading.line(name, file));
            } catch (MessagingException | NoSuchFileException goneOrDamaged) {
                continue;
            }
        }
        return lines;
    }

    /**
     * One mail, by a name that {@link #list} gave: any other name, a path above all, is not there.
     *
     * @throws IOException when the file cannot be read, or is not a mail
     */
    public Optional<MailCopy> read(String fileName) throws IOException {
        if (!names().contains(fileName)) {
            return Optional.empty();
        }
        try (InputStream file = Files.newInputStream(folder.resolve(fileName))) {
            return Optional.of(EmlReading.copy(fileName, file));
        } catch (MessagingException damaged) {
            throw new IOException("not a mail: " + fileName, damaged);
        }
    }

    /** Writes a mail under a name of its own, or over the one of the same identifier; whole or not at all. */
    protected synchronized void keep(String messageId, Instant now, Content content) throws IOException, MessagingException {
        Files.createDirectories(folder);
        String ending = EmlName.ending(messageId);
        String name = names().stream().filter(one -> EmlName.endsWith(one, ending)).findFirst()
                .orElseGet(() -> EmlName.of(now, messageId));
        Path temporary = Files.createTempFile(folder, "coming-", ".tmp");
        try {
            try (OutputStream file = Files.newOutputStream(temporary)) {
                content.writeTo(file);
            }
            Files.move(temporary, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(EmlName::isOurs)
                    .sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** Something that writes itself. */
    interface Content {
        void writeTo(OutputStream out) throws IOException, MessagingException;
    }
}
