package bzh.rouedad.binding;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A process that makes one file of a book and ends: with status 0, or the status says why there is none. It watches its own
 * time, so that it ends even when whoever started it is gone.
 */
final class BindOne {
    /** Time of the processor, all threads together. */
    static final Duration LONGEST_WORK = Duration.ofSeconds(90);
    /** On a machine that has much else to do. */
    static final Duration LONGEST_BY_THE_CLOCK = Duration.ofSeconds(240);
    private static final long GLANCE_MILLISECONDS = 100;
    /** Text that nests is laid out by calls that nest. */
    private static final long STACK = 16 << 20;

    private BindOne() {
    }

    /** Arguments: the {@link Form}, the book or roll as the server wrote it, and the file to make. */
    public static void main(String[] arguments) throws InterruptedException {
        Thread binding = new Thread(null, () -> Runtime.getRuntime().halt(
                bind(arguments[0], Path.of(arguments[1]), Path.of(arguments[2]))), "binding", STACK);
        binding.start();
        long start = System.nanoTime();
        while (binding.isAlive()) {
            if (isOver(System.nanoTime() - start)) {
                Runtime.getRuntime().halt(Problem.TOO_LONG.status());
            }
            Thread.sleep(GLANCE_MILLISECONDS);
        }
    }

    private static boolean isOver(long elapsed) {
        return elapsed > LONGEST_BY_THE_CLOCK.toNanos() || ProcessHandle.current().info().totalCpuDuration()
                .orElse(Duration.ofNanos(elapsed)).compareTo(LONGEST_WORK) > 0;
    }

    private static int bind(String form, Path written, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Object thing = read(written);
            if (thing instanceof Roll roll) {
                RollPages.write(roll, out);
            } else {
                Form.valueOf(form).write((Book) thing, out);
            }
            return 0;
        } catch (IOException | ClassNotFoundException | RuntimeException | StackOverflowError e) {
            // Whatever a library does not expect in a book is the fault of the book.
            e.printStackTrace();
            return Problem.BROKEN.status();
        }
    }

    private static Object read(Path written) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(written))) {
            return in.readObject();
        }
    }
}
