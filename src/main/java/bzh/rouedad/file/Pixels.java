package bzh.rouedad.file;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Pixels turned and made fewer. */
final class Pixels {
    private Pixels() {
    }

    /** Stood upright: what EXIF calls {@code orientation}, 1 to 8, undone. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        boolean lying = orientation >= 5;
        BufferedImage turned = blank(image, lying ? h : w, lying ? w : h);
        Graphics2D brush = turned.createGraphics();
        brush.drawImage(image, turn, null);
        brush.dispose();
        return turned;
    }

    /** As wide as this, the height in proportion. Halved until near, so that no pixel goes unseen. */
    static BufferedImage narrowed(BufferedImage image, int width) {
        BufferedImage at = image;
        while (at.getWidth() > width) {
            int next = Math.max(width, (at.getWidth() + 1) / 2);
            int high = Math.max(1, Math.round((float) image.getHeight() * next / image.getWidth()));
            BufferedImage smaller = blank(image, next, high);
            Graphics2D brush = smaller.createGraphics();
            brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            brush.drawImage(at, 0, 0, next, high, null);
            brush.dispose();
            at = smaller;
        }
        return at;
    }

    private static BufferedImage blank(BufferedImage like, int width, int height) {
        return new BufferedImage(width, height, like.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    }
}
