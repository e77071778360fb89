package bzh.rouedad.file;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes of a picture what is kept: without what is not for the public, upright, and in smaller forms. One picture at a time,
 * so that never more than one lies unpacked in memory.
 */
final class PictureRoom {
    /** Widths of the smaller forms in pixels, as far as the picture is wider. */
    static final List<Integer> WIDTHS = List.of(480, 960, 1600);
    /** Only as many pixels are unpacked for the smaller forms. */
    private static final double MOST_UNPACKED = 16_000_000;

    private PictureRoom() {
    }

    /**
     * The picture as it is kept.
     *
     * @throws BrokenPicture when it cannot be shown
     */
    static synchronized Developed develop(FileKind kind, byte[] content) {
        try {
            return switch (kind) {
                case JPEG -> unpacked(JpegCleaning.clean(content), "jpeg");
                case PNG -> unpacked(PngCleaning.clean(content), "png");
                case GIF -> unpacked(GifCleaning.clean(content), "gif");
                case WEBP -> asItIs(WebpCleaning.clean(content));
                default -> throw new IllegalArgumentException(kind.name());
            };
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new BrokenPicture(e);
        }
    }

    private static Developed asItIs(CleanPicture clean) {
        return new Developed(clean.content(), clean.width(), clean.height(), List.of());
    }

    private static Developed unpacked(CleanPicture clean, String format) {
        boolean turned = clean.orientation() != Exif.UPRIGHT;
        int step = turned ? 1 : (int) Math.max(1, Math.ceil(Math.sqrt((double) clean.width() * clean.height() / MOST_UNPACKED)));
        BufferedImage image = PictureCodec.unpack(clean.content(), format, step);
        if (image == null || format.equals("gif")) {
            return asItIs(clean);
        }
        if (!turned) {
            return new Developed(clean.content(), clean.width(), clean.height(), smaller(image, clean.content().length, format));
        }
        BufferedImage upright = Pixels.upright(image, clean.orientation());
        byte[] content = PictureCodec.pack(upright, format);
        return new Developed(content, upright.getWidth(), upright.getHeight(), smaller(upright, content.length, format));
    }

    /** The widest first, each made of the one before; a form that would take no fewer bytes is not worth its place. */
    private static List<Smaller> smaller(BufferedImage image, int size, String format) {
        List<Smaller> forms = new ArrayList<>();
        BufferedImage from = image;
        for (int i = WIDTHS.size() - 1; i >= 0; i--) {
            if (image.getWidth() > WIDTHS.get(i)) {
                from = Pixels.narrowed(from, WIDTHS.get(i));
                byte[] packed = PictureCodec.pack(from, format);
                if (packed.length < size) {
                    forms.add(0, new Smaller(WIDTHS.get(i), packed));
                }
            }
        }
        return forms;
    }

    /** A picture ready to be kept; sizes in pixels. */
    record Developed(byte[] content, int width, int height, List<Smaller> smaller) {
    }

    /** One smaller form. */
    record Smaller(int width, byte[] content) {
    }
}
