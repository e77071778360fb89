package bzh.rouedad.subscription;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Which addresses a server asks for somebody else: what lies behind the network's own walls is not theirs to ask. */
final class PublicAddress {
    /** First octets, and how many bits of them count. What else is nobody's or its own network's stands in {@link InetAddress}. */
    private static final List<int[]> PRIVATE = List.of(new int[] {0, 0, 8}, new int[] {100, 64, 10}, new int[] {192, 0, 24}, new int[] {198, 18, 15}, new int[] {240, 0, 4});
    private static final int WORDS = 16;

    private PublicAddress() {
    }

    /** Whether it may be asked; {@code internal} also lets this machine and private networks be asked, never neighbours on the line. */
    static boolean mayBeAsked(InetAddress address, boolean internal) {
        if (address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        byte[] octets = address.getAddress();
        if (!(address instanceof Inet4Address)) {
            byte[] within = within(octets);
            return within != null ? isPublic(within, internal) : internal || !address.isLoopbackAddress() && !address.isSiteLocalAddress() && (octets[0] & 0xFE) != 0xFC;
        }
        return isPublic(octets, internal);
    }

    private static boolean isPublic(byte[] four, boolean internal) {
        int first = four[0] & 0xFF;
        int second = four[1] & 0xFF;
        boolean isLine = first == 169 && second == 254 || first >= 224 || four[0] == 0;
        boolean isPrivate = first == 10 || first == 127 || first == 192 && second == 168 || first == 172 && (second & 0xF0) == 16
                || PRIVATE.stream().anyMatch(each -> matches(four, each));
        return !isLine && (internal || !isPrivate);
    }

    private static boolean matches(byte[] four, int[] range) {
        int address = (four[0] & 0xFF) << 24 | (four[1] & 0xFF) << 16 | (four[2] & 0xFF) << 8 | four[3] & 0xFF;
        int start = range[0] << 24 | range[1] << 16;
        int mask = -1 << 32 - range[2];
        return (address & mask) == (start & mask);
    }

    /** The address of the older kind that one of the newer kind stands for (mapped, NAT64, 6to4); or null. */
    private static byte[] within(byte[] octets) {
        boolean isMapped = isZero(octets, 0, 10) && octets[10] == octets[11] && (octets[10] == 0 || octets[10] == -1) && !isZero(octets, 12, 15);
        boolean isTranslated = octets[0] == 0 && octets[1] == 0x64 && (octets[2] & 0xFF) == 0xFF && (octets[3] & 0xFF) == 0x9B;
        if (isMapped || isTranslated) {
            return Arrays.copyOfRange(octets, WORDS - 4, WORDS);
        }
        return octets[0] == 0x20 && octets[1] == 0x02 ? Arrays.copyOfRange(octets, 2, 6) : null;
    }

    private static boolean isZero(byte[] octets, int from, int to) {
        for (int i = from; i < to; i++) {
            if (octets[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
