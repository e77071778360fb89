package bzh.rouedad.calendar;

import bzh.rouedad.mail.Address;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What other people's calendars are told about one event.
 *
 * @param uid the same for the whole life of the event; printable ASCII without spaces
 * @param sequence 0 at first, one more at each change of date or place
 * @param status whether it takes place
 * @param title one line
 * @param summary what it is about, in several lines if need be; may be empty
 * @param when in hours local to it
 * @param place one line; may be empty
 * @param link where one takes part from afar; empty, or left out when it is not http or https
 * @param url page of the event; empty, or left out when it is not http or https
 * @param contact whom to ask; may be empty
 * @param themes one line each
 * @param organiserName one line
 * @param organiserAddress a mail address of ours, where answers are read
 * @param changed when anything above was last changed
 */
public record Happening(String uid, int sequence, EventStatus status, String title, String summary, When when, String place, String link,
        String url, String contact, List<String> themes, String organiserName, String organiserAddress, Instant changed) {

    /**
     * Checks what would make an object no calendar accepts.
     *
     * @throws IllegalArgumentException for an identifier, a sequence, an order of dates or an address as not told above
     */
    public Happening {
        if (!uid.matches("[!-~]{1,250}") || sequence < 0 || when.ends().isBefore(when.starts())) {
            throw new IllegalArgumentException("an event needs a plain identifier, a sequence from 0, an end after its"
                    + " start");
        }
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(changed, "changed");
        organiserAddress = new Address("", organiserAddress).mailbox();
        title = PlainText.line(title);
        summary = PlainText.lines(summary);
        place = PlainText.line(place);
        contact = PlainText.line(contact);
        themes = themes.stream().map(PlainText::line).filter(theme -> !theme.isEmpty()).toList();
        organiserName = PlainText.line(organiserName);
    }

    boolean isCancelled() {
        return status == EventStatus.CANCELLED;
    }

    /** The same with another summary. */
    Happening saying(String other) {
        return new Happening(uid, sequence, status, title, other, when, place, link, url, contact, themes, organiserName, organiserAddress, changed);
    }

    /** The same as it is told to one person at that moment, be it that it takes place or that it does not for them. */
    Happening told(Instant at, boolean off) {
        return new Happening(uid, sequence, off ? EventStatus.CANCELLED : status, title, summary, when, place, link, url, contact, themes,
                organiserName, organiserAddress, at.isAfter(changed) ? at : changed);
    }
}
