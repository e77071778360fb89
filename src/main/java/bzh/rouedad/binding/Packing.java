package bzh.rouedad.binding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive that begins with the kind of file it is. The same parts give the same bytes: no moment stands in it. */
final class Packing {
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Packing(OutputStream out, String mediaType) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        byte[] type = mediaType.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        // Not packed, so that it shows in the first bytes.
        ZipEntry first = entry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(sum.getValue());
        put(first, type);
    }

    void put(String name, String text) throws IOException {
        put(entry(name), text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String name, byte[] content) throws IOException {
        put(entry(name), content);
    }

    void finish() throws IOException {
        zip.finish();
    }

    private void put(ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        return entry;
    }
}
