package bzh.rouedad.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.file.PictureRoom.Developed;
import bzh.rouedad.file.PictureRoom.Smaller;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PictureRoomTest {
    private static byte[] sample(FileKind kind) {
        return switch (kind) {
            case JPEG -> Samples.jpeg(40, 20, 1);
            case PNG -> Samples.png(40, 20);
            case GIF -> Samples.gif();
            default -> Samples.webp(1);
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "GIF", "WEBP"})
    void nothingOfWhatTheCameraWroteIsLeftNorAnythingBehindTheEnd(FileKind kind) {
        byte[] sample = sample(kind);
        assertTrue(Samples.hold(sample, Samples.SECRET));
        byte[] kept = PictureRoom.develop(kind, sample).content();
        assertFalse(Samples.hold(kept, Samples.SECRET));
        assertFalse(Samples.hold(kept, "<script>"));
        assertFalse(Samples.hold(kept, "Exif"));
        assertTrue(kind.fits(kept));
        assertArrayEquals(kept, PictureRoom.develop(kind, kept).content());
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "GIF"})
    void pixelsThatStandRightAreNotTouched(FileKind kind) {
        BufferedImage before = Samples.read(sample(kind));
        BufferedImage after = Samples.read(PictureRoom.develop(kind, sample(kind)).content());
        for (int x = 0; x < before.getWidth(); x++) {
            assertEquals(before.getRGB(x, 3), after.getRGB(x, 3));
        }
    }

    /** Red is on the left of what the camera stored; where it must be once the picture stands upright. */
    @ParameterizedTest
    @CsvSource({"1, 2, 10, 37, 10", "2, 37, 10, 2, 10", "3, 37, 10, 2, 10", "4, 2, 10, 37, 10", "5, 10, 2, 10, 37", "6, 10, 2, 10, 37",
            "7, 10, 37, 10, 2", "8, 10, 37, 10, 2"})
    void picturesAreStoodUpright(int orientation, int redX, int redY, int blueX, int blueY) {
        Developed picture = PictureRoom.develop(FileKind.JPEG, Samples.jpeg(40, 20, orientation));
        BufferedImage image = Samples.read(picture.content());
        assertEquals(orientation < 5 ? 40 : 20, picture.width());
        assertEquals(picture.width(), image.getWidth());
        assertTrue((image.getRGB(redX, redY) >> 16 & 0xFF) > 200, "red");
        assertTrue((image.getRGB(blueX, blueY) & 0xFF) > 200, "blue");
    }

    @Test
    void aWebpThatLiesStaysTurnedByAnExifThatSaysNothingElse() {
        byte[] kept = PictureRoom.develop(FileKind.WEBP, Samples.webp(6)).content();
        assertFalse(Samples.hold(kept, Samples.SECRET));
        assertTrue(Samples.hold(kept, "EXIF"));
    }

    @Test
    void smallerFormsAreMadeWhereThePictureIsWider() {
        Developed picture = PictureRoom.develop(FileKind.JPEG, Samples.written(Samples.grainy(1200, 600), "jpeg"));
        assertEquals(List.of(480, 960), picture.smaller().stream().map(Smaller::width).toList());
        BufferedImage small = Samples.read(picture.smaller().get(0).content());
        assertEquals(480, small.getWidth());
        assertEquals(240, small.getHeight());
        assertTrue(picture.smaller().get(0).content().length < picture.content().length);
        assertEquals(List.of(), PictureRoom.develop(FileKind.PNG, Samples.png(480, 10)).smaller());
        assertEquals(List.of(480, 960, 1600), PictureRoom.develop(FileKind.PNG, Samples.written(Samples.grainy(1700, 100), "png"))
                .smaller().stream().map(Smaller::width).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG", "GIF", "WEBP"})
    void aPictureCutShortAnywhereIsBroken(FileKind kind) {
        byte[] whole = PictureRoom.develop(kind, sample(kind)).content();
        for (int length = PictureKind.START; length < whole.length; length += Math.max(1, whole.length / 40)) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(BrokenPicture.class, () -> PictureRoom.develop(kind, part), kind + " of " + length);
        }
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedBeforeItIsUnpacked() {
        byte[] png = Samples.png(40, 20);
        ByteBuffer.wrap(png).putInt(16, 40_000).putInt(20, 40_000);
        assertThrows(HugePicture.class, () -> PictureRoom.develop(FileKind.PNG, png));
        byte[] jpeg = Samples.written(Samples.image(40, 20), "jpeg");
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00FF\u00C0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 0xFFFF).putShort(frame + 7, (short) 0xFFFF);
        assertThrows(HugePicture.class, () -> PictureRoom.develop(FileKind.JPEG, jpeg));
    }

    @Test
    void bytesThatOnlyBeginLikeAPictureAreBroken() {
        byte[] png = "\u0089PNG\r\n\u001A\n<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(BrokenPicture.class, () -> PictureRoom.develop(FileKind.PNG, png));
        byte[] jpeg = "\u00FF\u00D8\u00FF<script>".getBytes(StandardCharsets.ISO_8859_1);
        assertThrows(BrokenPicture.class, () -> PictureRoom.develop(FileKind.JPEG, jpeg));
    }
}
