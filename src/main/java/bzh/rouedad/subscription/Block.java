package bzh.rouedad.subscription;

import java.util.List;
import java.util.Optional;

/**
 * A part of a calendar between its first and its last line, without the parts within it.
 *
 * @param kind   VEVENT or VTIMEZONE
 * @param lines  those that follow the grammar
 * @param source the lines as they stand there, of the parts within it as well
 * @param sound  whether all of them follow the grammar
 */
record Block(String kind, List<ContentLine> lines, List<String> source, boolean sound) {
    static final String EVENT = "VEVENT";
    static final String ZONE = "VTIMEZONE";

    Optional<ContentLine> line(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    List<ContentLine> all(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    /** What the first line of this name says; empty where there is none. */
    String text(String name) {
        return line(name).map(ContentLine::text).map(String::strip).orElse("");
    }
}
