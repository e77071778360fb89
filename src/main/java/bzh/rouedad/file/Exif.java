package bzh.rouedad.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of EXIF that is needed: how the picture wants to be turned (tag 0x0112 of EXIF 2.32, section 4.6.4). */
final class Exif {
    static final int UPRIGHT = 1;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {
    }

    /** The orientation, 1 to 8, from a TIFF block; 1 when it says none or cannot be read. */
    static int orientation(byte[] tiff) {
        try {
            ByteBuffer block = ByteBuffer.wrap(tiff);
            block.order(block.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int first = block.getInt(4);
            int entries = Short.toUnsignedInt(block.getShort(first));
            for (int i = 0; i < entries; i++) {
                int entry = first + 2 + i * ENTRY;
                if (Short.toUnsignedInt(block.getShort(entry)) == ORIENTATION) {
                    int said = block.getShort(entry + 8);
                    return said >= 1 && said <= 8 ? said : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    /** A TIFF block that says the orientation and nothing else. */
    static byte[] only(int orientation) {
        return ByteBuffer.allocate(26).put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8).putShort((short) 1)
                .putShort((short) ORIENTATION).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0)
                .putInt(0).array();
    }
}
