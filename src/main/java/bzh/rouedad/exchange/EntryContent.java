package bzh.rouedad.exchange;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads entries of an archive, believing no size it tells. */
final class EntryContent {

    private static final int BUFFER = 16 << 10;

    private final ZipFile zip;
    private final Limits limits;
    private long expanded;

    EntryContent(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** A file of {@code longest} bytes at most; longer ones are refused under {@code tooLong}. */
    byte[] bytes(ZipEntry entry, long longest, String tooLong) throws IOException, Refusal {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        copy(entry, longest, tooLong, content);
        return content.toByteArray();
    }

    /** Reads a file to its end without keeping it. */
    long count(ZipEntry entry) throws IOException, Refusal {
        return copy(entry, limits.file(), "file-too-large", OutputStream.nullOutputStream());
    }

    /** The first bytes of a file; fewer if it is shorter. */
    byte[] start(ZipEntry entry, int length) throws IOException, Refusal {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(length);
        } catch (ZipException | EOFException damaged) {
            throw new Refusal("damaged");
        }
    }

    private long copy(ZipEntry entry, long longest, String tooLong, OutputStream out) throws IOException, Refusal {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                expanded += read;
                check(entry, size, longest, tooLong);
                sum.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (ZipException | EOFException damaged) {
            throw new Refusal("damaged");
        }
        if (sum.getValue() != entry.getCrc()) {
            throw new Refusal("damaged");
        }
        return size;
    }

    private void check(ZipEntry entry, long size, long longest, String tooLong) throws Refusal {
        if (size > Limits.RATIO_FROM && size / limits.ratio() > Math.max(1, entry.getCompressedSize())) {
            throw new Refusal("bomb", Integer.toString(limits.ratio()));
        }
        if (size > longest) {
            throw new Refusal(tooLong, Long.toString(longest >> 10));
        }
        if (expanded > limits.expanded()) {
            throw new Refusal("all-too-large", Long.toString(limits.expanded() >> 20));
        }
    }
}
