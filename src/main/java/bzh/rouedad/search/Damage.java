package bzh.rouedad.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;

/** Tells failures that the files of an index are to blame for from those that pass, such as a full disk. */
final class Damage {
    private Damage() {
    }

    /** Whether files are missing or do not hold what was written; an error of the machine in reading them counts, too. */
    static boolean isIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // A file cut off under the hands of its reader shows as an error of the machine.
            if (cause instanceof CorruptIndexException || cause instanceof IndexFormatTooOldException
                    || cause instanceof IndexFormatTooNewException || cause instanceof FileNotFoundException
                    || cause instanceof NoSuchFileException || cause instanceof EOFException || cause instanceof InternalError) {
                return true;
            }
        }
        return false;
    }
}
