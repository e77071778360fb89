package bzh.rouedad.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A second, tiny reader of calendar objects that shares nothing with the library which writes them. */
record Unfolded(List<String> lines) {

    static Unfolded of(byte[] calendar) {
        String text = new String(calendar, StandardCharsets.UTF_8).replace("\r\n ", "").replace("\r\n\t", "");
        return new Unfolded(List.of(text.split("\r\n")));
    }

    long count(String line) {
        return lines.stream().filter(line::equals).count();
    }

    /** The lines of the first event, without its frame. */
    List<String> event() {
        return lines.subList(lines.indexOf("BEGIN:VEVENT") + 1, lines.indexOf("END:VEVENT"));
    }

    /** The whole line of the event that begins with this name. */
    String line(String name) {
        return event().stream().filter(line -> line.matches(name + "[:;].*")).reduce((one, other) -> {
            throw new AssertionError(name + " stands twice");
        }).orElseThrow();
    }

    /** A TEXT value with its escapes undone, as RFC 5545 section 3.3.11 tells. */
    String text(String name) {
        String escaped = line(name).substring(name.length() + 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char one = escaped.charAt(i);
            if (one == '\\') {
                char next = escaped.charAt(++i);
                text.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                text.append(one);
            }
        }
        return text.toString();
    }
}
