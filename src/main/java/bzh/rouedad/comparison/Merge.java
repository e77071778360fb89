package bzh.rouedad.comparison;

import bzh.rouedad.comparison.Part.Agreed;
import bzh.rouedad.comparison.Part.Overlap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two changes of one text brought together: line by line, and inside lines that both changed by what lies between blanks.
 * It holds everything either side put in and nothing that either took out, or it names the places where it cannot.
 * Nobody's words are judged: at least one word that both left alone stands between what the one and the other changed.
 *
 * @param parts the text from front to end; put together they are the whole of it, line ends being single line feeds
 */
public record Merge(List<Part> parts) {
    public Merge {
        parts = List.copyOf(parts);
    }

    /**
     * Line ends of Windows and of old Macs count as line feeds, so that a text that only went through another system is
     * not changed by it. A last line without an end stays one, unless a side gave it one.
     */
    public static Merge of(String base, String theirs, String mine) {
        String before = lineFeeds(base);
        String one = lineFeeds(theirs);
        String other = lineFeeds(mine);
        List<Part> parts = new ArrayList<>();
        try {
            for (Part part : ThreeWay.ofLines(before, one, other)) {
                parts.addAll(part instanceof Overlap overlap ? finer(overlap) : List.of(part));
            }
        } catch (TooDifferent e) {
            return new Merge(List.of(new Overlap(before, one, other)));
        }
        return new Merge(tidy(WholeLines.of(parts)));
    }

    /** Whether there is nothing to choose. */
    public boolean isClean() {
        return parts.stream().allMatch(Part::isAgreed);
    }

    /**
     * The merged text.
     *
     * @throws IllegalStateException when it is not clean
     */
    public String text() {
        if (!isClean()) {
            throw new IllegalStateException("both changed the same place");
        }
        return parts.stream().map(part -> ((Agreed) part).text()).collect(Collectors.joining());
    }

    /** The places to choose at, in order. */
    public List<Overlap> overlaps() {
        return parts.stream().filter(Overlap.class::isInstance).map(Overlap.class::cast).toList();
    }

    /** The text with overlaps between the lines that git marks conflicts with, the base in the middle. */
    public String marked() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Overlap overlap) {
                text.append("<<<<<<< theirs\n").append(ended(overlap.theirs())).append("||||||| base\n")
                        .append(ended(overlap.base())).append("=======\n").append(ended(overlap.mine()))
                        .append(">>>>>>> mine\n");
            } else {
                text.append(((Agreed) part).text());
            }
        }
        return text.toString();
    }

    /** Rows of a table are merged only when every row keeps its cells; otherwise they are an overlap as they are. */
    private static List<Part> finer(Overlap lines) {
        boolean table = Tables.isIn(lines.base()) || Tables.isIn(lines.theirs()) || Tables.isIn(lines.mine());
        List<Part> words;
        try {
            words = ThreeWay.ofChunks(lines.base(), lines.theirs(), lines.mine());
        } catch (TooDifferent e) {
            return List.of(lines);
        }
        if (table) {
            Merge whole = new Merge(words);
            return whole.isClean() && Tables.haveOneShape(lines.base(), lines.theirs(), lines.mine(), whole.text())
                    ? words : List.of(lines);
        }
        return words;
    }

    /** Without empty parts. */
    private static List<Part> tidy(List<Part> parts) {
        return parts.stream().filter(part -> !(part instanceof Agreed agreed && agreed.text().isEmpty())).toList();
    }

    private static String ended(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    static String lineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
