package bzh.rouedad.extraction;

import java.io.Closeable;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of an office file, as long as all that is unpacked of it stays below a limit. */
final class Archive implements Closeable {
    /** In bytes, of all parts together. */
    static final long MOST_UNPACKED = 300L << 20;
    /** What the office programs of the nineties wrote, and what a password makes of newer files. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ZipFile zip;
    private long unpacked;

    Archive(File file) throws IOException {
        try {
            zip = new ZipFile(file);
        } catch (ZipException e) {
            throw new Unreadable(PlainText.startsWith(file, COMPOUND) ? Refusal.ENCRYPTED : Refusal.BROKEN);
        }
    }

    /** Names of parts that match, those with numbers in the order of the numbers. */
    List<String> names(String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        return zip.stream().map(ZipEntry::getName).filter(name -> wanted.matcher(name).matches()).distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(name -> name)).toList();
    }

    /** One part, which the caller closes. */
    Optional<InputStream> open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new Counted(zip.getInputStream(entry)));
    }

    /** One part that no such file is without. */
    InputStream require(String name) throws IOException {
        return open(name).orElseThrow(() -> new Unreadable(Refusal.BROKEN));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Counts what is unpacked. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int start, int length) throws IOException {
            int count = super.read(into, start, length);
            unpacked += Math.max(0, count);
            if (unpacked > MOST_UNPACKED) {
                throw new Unreadable(Refusal.TOO_LARGE);
            }
            return count;
        }
    }
}
