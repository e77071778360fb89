package bzh.rouedad.extraction;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A process that reads one file and ends: its text comes out in UTF-8 with status 0, or the status says why there is none.
 * It watches its own time, so that it ends even when whoever started it is gone.
 */
final class ReadOne {
    private static final long GLANCE_MILLISECONDS = 100;
    /** A file that nests is none that a few frames could not read. */
    private static final long STACK = 1 << 20;

    private ReadOne() {
    }

    /** Arguments: the {@link Format}, the file, the most characters of text, and the time of the processor. */
    public static void main(String[] arguments) throws InterruptedException {
        Thread reading = new Thread(null, () -> end(read(Format.valueOf(arguments[0]), new File(arguments[1]),
                Integer.parseInt(arguments[2]))), "reading", STACK);
        reading.start();
        long start = System.nanoTime();
        Duration work = Duration.parse(arguments[3]);
        while (reading.isAlive()) {
            if (isOver(System.nanoTime() - start, work)) {
                Runtime.getRuntime().halt(Refusal.TOO_LONG.status());
            }
            Thread.sleep(GLANCE_MILLISECONDS);
        }
    }

    private static boolean isOver(long elapsed, Duration work) {
        return elapsed > Extraction.LONGEST_BY_THE_CLOCK.toNanos() || ProcessHandle.current().info().totalCpuDuration()
                .orElse(Duration.ofNanos(elapsed)).compareTo(work) > 0;
    }

    private static Extracted read(Format format, File file, int longest) {
        TextRoom room = new TextRoom(longest);
        try {
            format.read(file, room);
        } catch (TextRoom.Full e) {
            // What there was room for is worth finding.
            return Extracted.text(room.text());
        } catch (Unreadable e) {
            return Extracted.refused(e.refusal());
        } catch (StackOverflowError e) {
            return Extracted.refused(Refusal.UNSAFE);
        } catch (OutOfMemoryError e) {
            return Extracted.refused(Refusal.TOO_LARGE);
        } catch (IOException | RuntimeException | LinkageError e) {
            // Whatever a library does not expect in a file is the fault of the file.
            return Extracted.refused(Refusal.BROKEN);
        }
        String text = room.text();
        return text.isEmpty() ? Extracted.refused(Refusal.WITHOUT_WORDS) : Extracted.text(text);
    }

    private static void end(Extracted extracted) {
        if (extracted.refusal() != null) {
            Runtime.getRuntime().halt(extracted.refusal().status());
        }
        PrintStream out = System.out;
        byte[] text = extracted.text().getBytes(StandardCharsets.UTF_8);
        out.write(text, 0, text.length);
        out.flush();
        Runtime.getRuntime().halt(out.checkError() ? 1 : 0);
    }
}
