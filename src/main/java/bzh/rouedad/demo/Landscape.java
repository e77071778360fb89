package bzh.rouedad.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * The picture on a cover of the demonstration: hills under a sun, drawn when it is asked for, so that it is ours.
 *
 * @param name    of the file, ending in {@code .png}
 * @param words   what it shows
 * @param colours of sky and sun, then of the hills from the farthest to the nearest; as {@code #rrggbb}
 */
record Landscape(String name, String words, List<String> colours) {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 1200;

    static Landscape of(Card card) {
        return new Landscape(card.text("name"), card.text("words"), card.texts("colours"));
    }

    /** The same bytes each time, as a PNG of {@value #WIDTH} by {@value #HEIGHT} pixels. */
    byte[] png() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.decode(colours.get(0)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.decode(colours.get(1)));
        pen.fill(new Ellipse2D.Double(560, 200, 200, 200));
        for (int i = 2; i < colours.size(); i++) {
            pen.setColor(Color.decode(colours.get(i)));
            pen.fill(hill(i - 1, 1.0 * HEIGHT * (i + 1) / (colours.size() + 2)));
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Down to the lower edge from a line that swings about this height, each one in its own way. */
    private static Path2D hill(int number, double top) {
        Path2D hill = new Path2D.Double();
        hill.moveTo(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 10) {
            hill.lineTo(x, top + 70 * Math.sin(x / (140.0 + 30 * number) + 2.1 * number));
        }
        hill.lineTo(WIDTH, HEIGHT);
        hill.closePath();
        return hill;
    }
}
