package bzh.rouedad.calendar;

import bzh.rouedad.mail.Address;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What other people's calendars are told about one event.
 *
 * @param uid the same for the whole life of the event; printable ASCII without spaces
 * @param sequence 0 at first, one more at each change of date or place
 * @param cancelled whether it will not take place
 * @param title one line
 * @param summary what it is about, in several lines if need be; may be empty
 * @param starts local time in the zone
 * @param ends local time in the zone, not before the start
 * @param zone where the local times are meant
 * @param place one line; may be empty
 * @param url page of the event; empty, or left out when it is not http or https
 * @param organiserName one line
 * @param organiserAddress a mail address of ours, where answers are read
 * @param changed when anything above was last changed
 */
public record Happening(String uid, int sequence, boolean cancelled, String title, String summary,
        LocalDateTime starts, LocalDateTime ends, ZoneId zone, String place, String url, String organiserName,
        String organiserAddress, Instant changed) {

    /**
     * Checks what would make an object no calendar accepts.
     *
     * @throws IllegalArgumentException for an identifier, a sequence, an order of dates or an address as not told above
     */
    public Happening {
        if (!uid.matches("[!-~]{1,250}") || sequence < 0 || ends.isBefore(starts)) {
            throw new IllegalArgumentException("an event needs a plain identifier, a sequence from 0, an end after its"
                    + " start");
        }
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(changed, "changed");
        organiserAddress = new Address("", organiserAddress).mailbox();
        title = PlainText.line(title);
        summary = PlainText.lines(summary);
        place = PlainText.line(place);
        organiserName = PlainText.line(organiserName);
    }

    /** The same as it is told to one person at that moment, be it that it takes place or that it does not for them. */
    Happening told(Instant at, boolean off) {
        return new Happening(uid, sequence, cancelled || off, title, summary, starts, ends, zone, place, url, organiserName,
                organiserAddress, at.isAfter(changed) ? at : changed);
    }
}
