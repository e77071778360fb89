package bzh.rouedad.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures made for tests: red on the left, blue on the right, in what cameras and programs write around them. */
final class Samples {
    static final String SECRET = "48.3904 -4.4861";

    private Samples() {
    }

    static BufferedImage image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return image;
    }

    /** As {@link #image}, with a grain that takes bytes. */
    static BufferedImage grainy(int width, int height) {
        BufferedImage image = image(width, height);
        Random random = new Random(2007);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, image.getRGB(x, y) ^ random.nextInt(0x40));
            }
        }
        return image;
    }

    static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage read(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jpeg(int width, int height, int orientation) {
        byte[] plain = written(image(width, height), "jpeg");
        byte[] exif = joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), Exif.only(orientation), SECRET.getBytes(StandardCharsets.US_ASCII));
        byte[] comment = SECRET.getBytes(StandardCharsets.US_ASCII);
        return joined(new byte[] {(byte) 0xFF, (byte) 0xD8}, segment(0xE1, exif), segment(0xFE, comment),
                Arrays.copyOfRange(plain, 2, plain.length), "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] segment(int marker, byte[] payload) {
        return joined(new byte[] {(byte) 0xFF, (byte) marker, (byte) (payload.length + 2 >> 8), (byte) (payload.length + 2)}, payload);
    }

    static byte[] png(int width, int height) {
        byte[] plain = written(image(width, height), "png");
        return joined(Arrays.copyOf(plain, 33), chunk("tEXt", "GPS\0" + SECRET), chunk("eXIf", SECRET),
                Arrays.copyOfRange(plain, 33, plain.length), SECRET.getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] chunk(String name, String payload) {
        byte[] body = (name + payload).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(body);
        return joined(ByteBuffer.allocate(4).putInt(payload.length()).array(), body, ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    static byte[] gif() {
        byte[] plain = written(image(20, 10), "gif");
        byte[] comment = joined(new byte[] {0x21, (byte) 0xFE, (byte) SECRET.length()}, SECRET.getBytes(StandardCharsets.US_ASCII), new byte[1]);
        return joined(Arrays.copyOf(plain, plain.length - 1), comment, new byte[] {0x3B}, SECRET.getBytes(StandardCharsets.US_ASCII));
    }

    /** One pixel, without loss, with Exif and XMP. */
    static byte[] webp(int orientation) {
        byte[] pixel = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        byte[] body = joined("WEBP".getBytes(StandardCharsets.US_ASCII), riff("VP8X", new byte[] {0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
                Arrays.copyOfRange(pixel, 12, pixel.length),
                riff("EXIF", joined(Exif.only(orientation), SECRET.getBytes(StandardCharsets.US_ASCII))),
                riff("XMP ", SECRET.getBytes(StandardCharsets.US_ASCII)));
        return riff("RIFF", body);
    }

    private static byte[] riff(String name, byte[] payload) {
        return joined(name.getBytes(StandardCharsets.US_ASCII),
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(payload.length).array(), payload, new byte[payload.length & 1]);
    }

    static boolean hold(byte[] content, String secret) {
        return new Signs(content).hold(secret);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
