package bzh.rouedad.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * The folder that holds everything this installation owns. One process at a time may use it; what the server unpacks
 * lies in {@code runtime/}, emptied at each start, so a killed process leaves at most one copy and never fills the
 * system's temporary folder.
 */
final class DataFolder {
    /** Held by the class: once nobody holds a channel, it is closed with the next garbage, and the lock is gone. */
    private static final List<FileLock> LOCKS = new CopyOnWriteArrayList<>();

    private final Path folder;

    DataFolder(String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    Path path() {
        return folder;
    }

    Path runtime() {
        return folder.resolve("runtime");
    }

    /** Makes the folder where missing, takes its lock for the life of this process, and empties {@code runtime/}. */
    void take() throws WrongStart {
        FileLock lock;
        try {
            Files.createDirectories(folder);
            // The channel stays open on purpose: closing it would give the lock away.
            lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            throw new WrongStart("ROUEDAD_DATA: the folder " + folder + " cannot be written (" + e.getMessage() + ")");
        }
        if (lock == null) {
            throw new WrongStart("ROUEDAD_DATA: another Rouedad is already running on the folder " + folder);
        }
        LOCKS.add(lock);
        try {
            empty(runtime());
            Files.createDirectories(runtime().resolve("tmp"));
        } catch (IOException | UncheckedIOException e) {
            throw new WrongStart("ROUEDAD_DATA: " + runtime() + " cannot be emptied (" + e.getMessage() + ")");
        }
    }

    private static void empty(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(path);
            }
        }
    }
}
