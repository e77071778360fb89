package bzh.rouedad.territory;

import bzh.rouedad.table.Line;
import bzh.rouedad.table.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a table with a heading (RFC 4180), separated by commas, or by semicolons as French spreadsheets do. */
final class CsvTable {
    private CsvTable() {
    }

    /**
     * The lines below the heading. Lines with other than the heading's number of fields, and files that lack a column,
     * are found fault with and left out.
     *
     * @param columns that must be there; others may be
     */
    static List<CsvLine> read(String file, byte[] content, List<String> columns, Findings findings) {
        List<CsvLine> lines = new ArrayList<>();
        Optional<String> text = Utf8.read(file, content, findings);
        List<String> heading = null;
        try {
            for (Line row : text.map(Lines::of).orElse(List.of())) {
                if (heading == null) {
                    heading = row.fields().stream().map(String::strip).toList();
                    if (!heading.containsAll(columns)) {
                        List<String> there = heading;
                        findings.add(file, row.number(), "territory.bad.columns",
                                columns.stream().filter(column -> !there.contains(column))
                                .collect(Collectors.joining(", ")));
                        return List.of();
                    }
                } else if (row.fields().size() != heading.size()) {
                    findings.add(file, row.number(), "territory.bad.fields", row.fields().size(),
                            heading.size());
                } else {
                    lines.add(new CsvLine(file, row.number(), heading, row.fields()));
                }
            }
        } catch (Lines.Broken broken) {
            findings.add(file, 0, "territory.bad.csv");
            return List.of();
        }
        if (text.isPresent() && lines.isEmpty()) {
            findings.add(file, 0, "territory.bad.empty");
        }
        return lines;
    }
}
