package bzh.rouedad.comparison;

import bzh.rouedad.comparison.Part.Agreed;
import bzh.rouedad.comparison.Part.Overlap;
import java.util.ArrayList;
import java.util.List;

/** Widens overlaps of words to the lines they stand in; those that share a line become one. */
final class WholeLines {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder agreed = new StringBuilder();
    /** What lies open: an overlap whose last line has not ended; null when there is none. */
    private Overlap open;

    private WholeLines() {
    }

    static List<Part> of(List<Part> words) {
        WholeLines lines = new WholeLines();
        for (Part part : words) {
            if (part instanceof Overlap overlap) {
                lines.add(overlap);
            } else {
                lines.add(((Agreed) part).text());
            }
        }
        lines.close();
        return lines.parts;
    }

    private void add(String text) {
        String rest = text;
        if (open != null && !text.isEmpty()) {
            int end = isAtLineEnd(open) ? 0 : text.indexOf('\n') + 1;
            boolean ends = end > 0 || isAtLineEnd(open);
            String line = ends ? text.substring(0, end) : text;
            open = new Overlap(open.base() + line, open.theirs() + line, open.mine() + line);
            rest = text.substring(line.length());
            if (ends) {
                close();
            }
        }
        agreed.append(rest);
    }

    private void add(Overlap overlap) {
        if (open == null) {
            String start = agreed.substring(agreed.lastIndexOf("\n") + 1);
            agreed.setLength(agreed.length() - start.length());
            open = new Overlap(start, start, start);
        }
        open = new Overlap(open.base() + overlap.base(), open.theirs() + overlap.theirs(), open.mine() + overlap.mine());
    }

    private void close() {
        if (open != null) {
            if (!agreed.isEmpty()) {
                parts.add(new Agreed(agreed.toString()));
                agreed.setLength(0);
            }
            parts.add(open);
            open = null;
        } else if (!agreed.isEmpty()) {
            parts.add(new Agreed(agreed.toString()));
            agreed.setLength(0);
        }
    }

    private static boolean isAtLineEnd(Overlap overlap) {
        return ends(overlap.base()) && ends(overlap.theirs()) && ends(overlap.mine());
    }

    private static boolean ends(String text) {
        return text.isEmpty() || text.endsWith("\n");
    }
}
