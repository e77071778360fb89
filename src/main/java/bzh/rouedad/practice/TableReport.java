package bzh.rouedad.practice;

import java.util.List;

/**
 * What becomes of a table that is brought in.
 *
 * @param encoding in which it was written, as people call it
 * @param unknown  columns that are passed over
 */
public record TableReport(String encoding, List<String> unknown, List<TableLine> lines) {
    public String getEncoding() {
        return encoding;
    }

    public List<String> getUnknown() {
        return unknown;
    }

    /** How many lines end like this. */
    public long count(TableLine.Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Lines of which something is to be told. */
    public List<TableLine> getRemarkable() {
        return lines.stream().filter(line -> !line.remarks().isEmpty()).toList();
    }
}
