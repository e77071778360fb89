package bzh.rouedad.exchange;

import bzh.rouedad.exchange.ImportLine.Kind;
import java.util.ArrayList;
import java.util.List;

/** The lines of a report as they come. */
final class Report {

    private static final String KEYS = "exchange.import.";
    private static final int LONGEST_PATH = 300;

    private final List<ImportLine> lines = new ArrayList<>();

    void refused(String path, Refusal why) {
        add(path, Kind.REFUSED, why.key(), why.arguments());
    }

    void repaired(String path, String key, String... arguments) {
        add(path, Kind.REPAIRED, key, List.of(arguments));
    }

    void remark(String path, String key, String... arguments) {
        add(path, Kind.REMARK, key, List.of(arguments));
    }

    List<ImportLine> lines() {
        return lines;
    }

    private void add(String path, Kind kind, String key, List<String> arguments) {
        lines.add(new ImportLine(shown(path), kind, KEYS + key, arguments.stream().map(Report::shown).toList()));
    }

    /** Names come from outside: what would break a line or go on for pages is not shown. */
    static String shown(String text) {
        String line = text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]", "\uFFFD");
        return line.length() <= LONGEST_PATH ? line : line.substring(0, LONGEST_PATH - 1) + '…';
    }
}
