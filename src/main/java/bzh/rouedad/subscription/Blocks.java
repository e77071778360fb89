package bzh.rouedad.subscription;

import bzh.rouedad.table.Letters;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A calendar taken apart into its events and zones, in one go along its lines, whatever stands in them. The library would read
 * it as a whole or not at all; here a broken event breaks itself only, and nothing that is handed in costs more than its length.
 *
 * @param events    VEVENTs, also those of several calendars in one file or of no calendar at all
 * @param zones     VTIMEZONEs
 * @param cancelled whether the calendar says that what it holds does not take place ({@code METHOD:CANCEL})
 */
record Blocks(List<Block> events, List<Block> zones, boolean cancelled) {
    /** Octets of a calendar at most. */
    static final int LARGEST = 5 << 20;
    /** Events of a calendar at most. */
    static final int MOST = 5000;
    private static final int LONGEST_NAME = 40;
    private static final String BEGIN = "BEGIN:";
    private static final String END = "END:";
    private static final String CALENDAR = "VCALENDAR";

    /**
     * @throws Refused with {@link Refusal#TOO_LARGE}, with {@link Refusal#NO_CALENDAR} when no part of a calendar begins in it, and
     *                 with {@link Refusal#MALFORMED} when a calendar breaks off
     */
    static Blocks of(byte[] content) {
        if (content.length > LARGEST) {
            throw new Refused(Refusal.TOO_LARGE);
        }
        return new Walk().along(Letters.of(unfolded(content)).text());
    }

    /** A fold may cut a letter of several octets: lines are put together before letters are read. */
    private static byte[] unfolded(byte[] content) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(content.length);
        for (int i = 0; i < content.length; i++) {
            int breaks = content[i] == '\n' ? 1 : content[i] == '\r' && i + 1 < content.length && content[i + 1] == '\n' ? 2 : 0;
            if (breaks > 0 && i + breaks < content.length && (content[i + breaks] == ' ' || content[i + breaks] == '\t')) {
                i += breaks;
            } else {
                whole.write(content[i]);
            }
        }
        return whole.toByteArray();
    }

    private static final class Walk {
        private final List<Block> events = new ArrayList<>();
        private final List<Block> zones = new ArrayList<>();
        private boolean isCancelled;
        private boolean isBegun;
        private int calendars;
        /** The event or zone that is open; null outside of one. */
        private String kind;
        private List<ContentLine> lines = new ArrayList<>();
        private List<String> source = new ArrayList<>();
        private boolean isSound;
        /** Parts that are open within it. */
        private int depth;

        Blocks along(String text) {
            for (String line : (Iterable<String>) text.lines()::iterator) {
                if (!line.isBlank()) {
                    walk(line);
                }
            }
            if (!isBegun) {
                throw new Refused(Refusal.NO_CALENDAR);
            }
            if (calendars > 0) {
                // It was cut off on its way: what is missing is not gone.
                throw new Refused(Refusal.MALFORMED);
            }
            if (kind != null) {
                isSound = false;
                close();
            }
            return new Blocks(events, zones, isCancelled);
        }

        private void walk(String line) {
            String opened = part(line, BEGIN);
            String closed = part(line, END);
            isBegun |= opened != null;
            if (CALENDAR.equals(opened) || CALENDAR.equals(closed)) {
                calendar(opened != null);
            } else if (kind == null) {
                outside(line, opened);
            } else {
                inside(line, opened, closed);
            }
        }

        private void calendar(boolean opens) {
            if (kind != null) {
                isSound = false;
                close();
            }
            calendars = Math.max(0, calendars + (opens ? 1 : -1));
        }

        private void outside(String line, String opened) {
            if (Block.EVENT.equals(opened) || Block.ZONE.equals(opened)) {
                kind = opened;
                lines = new ArrayList<>();
                source = new ArrayList<>(List.of(line));
                isSound = true;
                depth = 0;
            } else if (line.strip().equalsIgnoreCase("METHOD:CANCEL")) {
                isCancelled = true;
            }
        }

        private void inside(String line, String opened, String closed) {
            boolean isOver = depth == 0 && kind.equals(closed);
            boolean isNext = Block.EVENT.equals(opened);
            if (isNext) {
                // The one before has no end.
                isSound = false;
                close();
                outside(line, opened);
                return;
            }
            source.add(line);
            if (isOver) {
                close();
            } else if (opened != null) {
                depth++;
            } else if (closed != null) {
                isSound &= depth > 0;
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                read(line);
            }
        }

        private void read(String line) {
            try {
                lines.add(ContentLine.of(line));
            } catch (Refused e) {
                isSound = false;
            }
        }

        private void close() {
            Block block = new Block(kind, List.copyOf(lines), List.copyOf(source), isSound);
            (kind.equals(Block.EVENT) ? events : zones).add(block);
            kind = null;
            if (events.size() > MOST || zones.size() > MOST) {
                throw new Refused(Refusal.TOO_LARGE);
            }
        }

        private static String part(String line, String word) {
            return line.length() < LONGEST_NAME && line.strip().regionMatches(true, 0, word, 0, word.length())
                    ? line.strip().substring(word.length()).strip().toUpperCase(Locale.ROOT) : null;
        }
    }
}
