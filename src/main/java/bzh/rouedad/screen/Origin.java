package bzh.rouedad.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a request comes from, for counting attempts. */
public final class Origin {
    private static final int LONGEST = 64;

    private Origin() {
    }

    /**
     * The address of the other side. When that is this machine itself, a web server stands in front of us: then what it
     * wrote last into {@code X-Forwarded-For}; otherwise one guesser would shut the sign-in for everybody behind it.
     */
    public static String of(HttpServletRequest request) {
        String near = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isHere(near)) {
            return near;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.isEmpty() || last.length() > LONGEST ? near : last;
    }

    private static boolean isHere(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
