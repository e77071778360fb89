package bzh.rouedad.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A picture of an archive. Its bytes stay there until they are asked for.
 *
 * @param path its folders and name, joined by {@code /}, without a folder that wraps the whole archive
 * @param mediaType by its first bytes, not by its name: image/png, image/jpeg, image/gif or image/webp
 * @param size in bytes, counted
 * @param archive the ZIP file, which has to stay in place while contents are read
 * @param entry its name in the archive, as written there
 */
public record PictureFound(String path, String mediaType, long size, Path archive, String entry) {

    /**
     * The whole picture, read from the archive again.
     *
     * @throws IOException when the archive cannot be read, or is no longer the one in which this picture was found
     */
    public byte[] content() throws IOException {
        try (ZipFile zip = ZipOpening.open(archive)) {
            ZipEntry found = zip.getEntry(entry);
            if (found != null) {
                byte[] content = zip.getInputStream(found).readNBytes(Math.toIntExact(size) + 1);
                if (content.length == size) {
                    return content;
                }
            }
            throw new IOException("the archive has changed: " + archive.getFileName());
        }
    }
}
