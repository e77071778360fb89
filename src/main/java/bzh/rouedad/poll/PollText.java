package bzh.rouedad.poll;

import bzh.rouedad.calendar.EventText;
import bzh.rouedad.language.InvalidInput;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

/**
 * What somebody hands in who proposes dates.
 *
 * @param title   one line of 200 characters at most
 * @param summary 5,000 characters at most; or null
 * @param place   one line of 300 characters at most; or null
 * @param zone    in which the hours are meant; that of Brittany when it is left out
 * @param days    see {@link Slot}, one a line
 */
public record PollText(String title, String summary, String place, String zone, String days) {
    Checked checked() {
        ZoneId where = where();
        return new Checked(InvalidInput.line("title", title, 200), InvalidInput.optional("summary", summary == null ? null : summary.replace("\r\n", "\n"), 5000),
                place == null || place.isBlank() ? null : InvalidInput.line("place", place, 300), where,
                Slot.read(InvalidInput.optional("days", days, Slot.LONGEST), where));
    }

    private ZoneId where() {
        try {
            return ZoneId.of(zone == null || zone.isBlank() ? EventText.HOME_ZONE : zone.strip());
        } catch (DateTimeException e) {
            throw new InvalidInput("zone", "calendar.invalid.zone");
        }
    }

    /** What was handed in, found good. */
    record Checked(String title, String summary, String place, ZoneId zone, List<Slot> days) {
    }
}
