package bzh.rouedad.panorama;

import java.util.function.Supplier;

/** Something that was read, as long as its stamp is the same. */
final class Remembered<T> {
    private volatile Kept<T> kept;

    private record Kept<T>(Object stamp, T value) {
    }

    /** What was read under this stamp, read now where nothing was. The stamp was taken before: what is newer is read again. */
    T under(Object stamp, Supplier<T> reading) {
        Kept<T> now = kept;
        if (now == null || !now.stamp().equals(stamp)) {
            now = new Kept<>(stamp, reading.get());
            kept = now;
        }
        return now.value();
    }
}
