package bzh.rouedad.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Unpacks and packs pixels with what the platform brings: PNG, JPEG and GIF. */
final class PictureCodec {
    static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final float QUALITY = 0.88f;

    private PictureCodec() {
    }

    /**
     * The pixels of the first image, every {@code step}-th of them in both directions.
     *
     * @param format {@code png}, {@code jpeg} or {@code gif}
     * @return null when they are well but in colours the platform does not know, such as those of a printing press
     * @throws BrokenPicture when they cannot be read, or not within {@link #PATIENCE}
     */
    static BufferedImage unpack(byte[] content, String format, int step) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try {
            Patience patience = Patience.watch(reader, PATIENCE);
            BufferedImage image = read(reader, content, step);
            patience.end();
            return image;
        } catch (IOException | RuntimeException e) {
            throw e instanceof BrokenPicture broken ? broken : new BrokenPicture(e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, byte[] content, int step) throws IOException {
        open(reader, content);
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        try {
            return reader.read(0, every);
        } catch (IIOException e) {
            if (!reader.canReadRaster()) {
                throw e;
            }
            open(reader, content);
            reader.readRaster(0, every);
            return null;
        }
    }

    private static void open(ImageReader reader, byte[] content) {
        reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(content)), true, true);
    }

    /** The bytes of a picture of this format; a JPEG loses a little. */
    static byte[] pack(BufferedImage image, String format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new IllegalStateException("memory takes all that is written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
