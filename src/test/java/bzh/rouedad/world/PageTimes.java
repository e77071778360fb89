package bzh.rouedad.world;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/** How soon whole pages come over HTTP, to one reader, warm; the figures are printed. */
public final class PageTimes {
    private static final int WARM = 100;
    private static final int MEASURED = 200;

    private final String subject;
    private final Caller caller;
    private final long mostMillis;
    private final List<String> late = new ArrayList<>();

    /** @param mostMillis of the 95th percentile */
    public PageTimes(String subject, Caller caller, long mostMillis) {
        this.subject = subject;
        this.caller = caller;
        this.mostMillis = mostMillis;
    }

    /** Asks for addresses made of numbers from 0 on, and prints how soon they came. */
    public void time(String what, IntFunction<String> address) {
        long[] nanos = new long[MEASURED];
        for (int i = 0; i < WARM + MEASURED; i++) {
            String asked = address.apply(i);
            long start = System.nanoTime();
            Caller.expect(200, caller.get(asked));
            if (i >= WARM) {
                nanos[i - WARM] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        double millis = nanos[MEASURED * 95 / 100] / 1e6;
        System.out.printf(Locale.ROOT, "%s: %s %.1f ms in the median, %.1f ms at the 95th percentile%n", subject, what, nanos[MEASURED / 2] / 1e6, millis);
        if (millis >= mostMillis) {
            late.add(String.format(Locale.ROOT, "%s %.1f ms", what, millis));
        }
    }

    /** Fails when anything was too late; all of it is told, as one figure says little. */
    public void hold() {
        assertEquals(List.of(), late, "more than " + mostMillis + " ms");
    }
}
