package bzh.rouedad.meeting;

import bzh.rouedad.language.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An agenda as people type it: one point a line; a line that begins with a dash or a blank belongs to the point above.
 *
 * @param lines at most {@value #LONGEST} characters
 */
public record AgendaText(String lines) {
    /** Points of one meeting. */
    static final int MOST = 60;
    private static final int LONGEST = 20_000;
    private static final int LONGEST_LINE = 300;

    /** The agenda as its text. */
    public static AgendaText of(List<AgendaItem> items) {
        return new AgendaText(items.stream().map(item -> Stream.concat(Stream.of(item.title()),
                item.details().stream().map(line -> "- " + line)).collect(Collectors.joining("\n"))).collect(Collectors.joining("\n")));
    }

    /**
     * The points in their order; those that were put off stay so as long as their words do.
     *
     * @throws InvalidInput at {@code agenda}
     */
    List<AgendaItem> items(List<AgendaItem> before) {
        Set<String> postponed = before.stream().filter(AgendaItem::postponed).map(AgendaItem::title).collect(Collectors.toSet());
        String text = InvalidInput.optional("agenda", lines == null ? null : lines.replace("\r\n", "\n").replace('\r', '\n'), LONGEST);
        List<AgendaItem> items = new ArrayList<>();
        String title = null;
        List<String> details = new ArrayList<>();
        for (String line : text == null ? List.<String>of() : text.lines().filter(each -> !each.isBlank()).toList()) {
            boolean below = title != null && line.matches("[\\s\\-–—•*].*");
            String words = line.strip().replaceFirst("^[-–—•*]+\\s*", "");
            if (words.isEmpty()) {
                continue;
            }
            if (below) {
                details.add(InvalidInput.line("agenda", words, LONGEST_LINE));
            } else {
                add(items, title, details, postponed);
                title = InvalidInput.line("agenda", words, LONGEST_LINE);
            }
        }
        add(items, title, details, postponed);
        if (items.size() > MOST) {
            throw new InvalidInput("agenda", "meeting.invalid.items", MOST);
        }
        return items;
    }

    private static void add(List<AgendaItem> items, String title, List<String> details, Set<String> postponed) {
        if (title != null) {
            items.add(new AgendaItem(title, List.copyOf(details), postponed.contains(title)));
            details.clear();
        }
    }
}
