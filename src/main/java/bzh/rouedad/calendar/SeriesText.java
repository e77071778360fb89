package bzh.rouedad.calendar;

import bzh.rouedad.language.InvalidInput;
import java.util.stream.Stream;

/**
 * What somebody hands in about a series.
 *
 * @param kind    the name of a {@link SeriesKind}
 * @param parent  address of the programme, for a cycle
 * @param title   one line of 200 characters at most
 * @param summary 5,000 characters at most; or null
 */
public record SeriesText(String kind, String parent, String title, String summary) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 5_000;

    SeriesKind nature() {
        return Stream.of(SeriesKind.values()).filter(each -> each.name().equals(kind)).findFirst()
                .orElseThrow(() -> new InvalidInput("kind", "calendar.invalid.choice"));
    }

    /** The same, with texts that do. */
    SeriesText checked() {
        String programme = parent == null || parent.isBlank() ? null : parent.strip();
        if (nature() != SeriesKind.CYCLE && programme != null) {
            throw new InvalidInput("parent", "calendar.invalid.parent");
        }
        return new SeriesText(kind, programme, InvalidInput.line("title", title, LONGEST_TITLE),
                InvalidInput.optional("summary", summary == null ? null : summary.replace("\r\n", "\n"), LONGEST_SUMMARY));
    }
}
