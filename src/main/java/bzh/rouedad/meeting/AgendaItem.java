package bzh.rouedad.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One point of an agenda.
 *
 * @param details   what belongs to it, a line each
 * @param postponed whether the meeting did not come to it, so that the next one begins with it
 */
public record AgendaItem(String title, List<String> details, boolean postponed) {
    private static final char POINT = '=';
    private static final char PUT_OFF = '~';
    private static final char BELOW = '-';

    /** The lines of an agenda as they are kept. */
    static String kept(List<AgendaItem> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of((item.postponed ? PUT_OFF : POINT) + item.title),
                item.details.stream().map(line -> BELOW + line))).collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #kept} wrote; no points for null. */
    static List<AgendaItem> read(String kept) {
        List<AgendaItem> items = new ArrayList<>();
        for (String line : kept == null ? List.<String>of() : kept.lines().toList()) {
            if (line.charAt(0) == BELOW) {
                items.get(items.size() - 1).details.add(line.substring(1));
            } else {
                items.add(new AgendaItem(line.substring(1), new ArrayList<>(), line.charAt(0) == PUT_OFF));
            }
        }
        return items;
    }
}
