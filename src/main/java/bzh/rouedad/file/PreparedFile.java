package bzh.rouedad.file;

import bzh.rouedad.file.PictureRoom.Smaller;
import java.util.List;

/**
 * A file that was looked at and may be kept.
 *
 * @param width in pixels, null when it is no picture
 */
public record PreparedFile(String name, String mediaType, byte[] content, Integer width, Integer height, List<Smaller> smaller) {
}
