package bzh.rouedad.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opens an archive whatever its maker thought of accents in names. */
final class ZipOpening {

    /** What Windows writes in France when it does not write UTF-8; small letters are as in code page 437. */
    private static final Charset WINDOWS_NAMES = Charset.forName("IBM850");

    private ZipOpening() {
    }

    /** Names are UTF-8, flagged as such or not; only if one of them cannot be, those without flag are read as DOS. */
    static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException names) {
            return new ZipFile(archive.toFile(), WINDOWS_NAMES);
        }
    }
}
