package bzh.rouedad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/**
 * Where indexes lie on disk: a folder for each below {@code index/}, with a number for a name. The highest number that is
 * complete counts; a folder is never renamed, so that the same holds where open files cannot be.
 */
class IndexFolders {
    private static final Logger LOG = Logger.getLogger(IndexFolders.class.getName());

    private final Path root;
    private Exception unreadable;

    IndexFolders(Path root) {
        this.root = root;
    }

    /** The index that counts, or an empty one in a new folder when none is complete and can be read. */
    IndexFolder open() throws IOException {
        Files.createDirectories(root);
        unreadable = null;
        List<Long> numbers = numbers();
        for (long number : numbers) {
            IndexFolder found = open(number);
            if (found != null && found.isComplete()) {
                keepOnly(found);
                return found;
            }
            if (found != null) {
                found.discard();
                remove(root.resolve(Long.toString(number)));
            }
        }
        return next();
    }

    /** Why an index that was there could not be read when they were opened; null when there was no such. */
    Exception unreadable() {
        return unreadable;
    }

    /** One that cannot be read stays where it is until another is complete: the reason may be one that passes. */
    private IndexFolder open(long number) throws IOException {
        Directory directory = directory(root.resolve(Long.toString(number)));
        try {
            return IndexFolder.existing(Long.toString(number), directory);
        } catch (LockObtainFailedException e) {
            directory.close();
            throw e;
        } catch (IOException | RuntimeException | InternalError e) {
            directory.close();
            unreadable = e instanceof Exception reason ? reason : new IOException(e);
            return null;
        }
    }

    /** An empty index in a new folder. */
    IndexFolder next() throws IOException {
        List<Long> numbers = numbers();
        String name = Long.toString(numbers.isEmpty() ? 1 : numbers.get(0) + 1);
        Directory directory = directory(root.resolve(name));
        try {
            return IndexFolder.empty(name, directory);
        } catch (IOException | RuntimeException e) {
            directory.close();
            remove(root.resolve(name));
            throw e;
        }
    }

    Directory directory(Path folder) throws IOException {
        return FSDirectory.open(folder);
    }

    /** Removes all others. What cannot be removed now, because somebody still reads it, is at the next start. */
    void keepOnly(IndexFolder kept) {
        try {
            IOUtils.fsync(root, true);
            for (long number : numbers()) {
                if (!Long.toString(number).equals(kept.name())) {
                    remove(root.resolve(Long.toString(number)));
                }
            }
            removeOfEarlierVersions();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "folders of former search indexes stay for now", e);
        }
    }

    /** Earlier versions kept the files of the index in the folder of folders itself. */
    private void removeOfEarlierVersions() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(root, Files::isRegularFile)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches() || name.equals("write.lock")
                        || name.startsWith(IndexFileNames.SEGMENTS) || name.startsWith(IndexFileNames.PENDING_SEGMENTS)) {
                    Files.delete(file);
                }
            }
        }
    }

    private void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.INFO, "the folder of a former search index stays until the next start", e);
        }
    }

    /** The highest first. */
    private List<Long> numbers() throws IOException {
        List<Long> numbers = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, Files::isDirectory)) {
            for (Path folder : folders) {
                if (folder.getFileName().toString().matches("[1-9][0-9]{0,17}")) {
                    numbers.add(Long.parseLong(folder.getFileName().toString()));
                }
            }
        }
        numbers.sort(Comparator.reverseOrder());
        return numbers;
    }
}
