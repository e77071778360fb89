package bzh.rouedad.calendar;

import bzh.rouedad.mail.Address;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes events the way other calendars read them: iCalendar (RFC 5545), for mails (RFC 5546) and for feeds. */
final class ICalendar {

    private static final String PRODUCT = "-//Rouedad//Rouedad//FR";
    /** What a feed has besides its events: zones above all. */
    private static final int FRAME = 20_000;
    private static final byte[] END = "END:VCALENDAR\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Duration REFRESH = Duration.ofHours(1);

    private ICalendar() {
    }

    /** How the object of {@link #invitation} is sent: the value of the {@code method} parameter of its mail part. */
    static String method(Happening happening) {
        return happening.isCancelled() ? "CANCEL" : "REQUEST";
    }

    /**
     * One event for one person, in UTF-8: an invitation, or its withdrawal once the event is cancelled. Nobody else
     * who is invited is named in it.
     *
     * @param isAnswerRead whether their calendar is to send what they answer
     * @throws bzh.rouedad.mail.BadAddress when the address is not one mail goes to
     */
    static byte[] invitation(Happening happening, String attendeeName, String attendeeAddress, boolean isAnswerRead) {
        VEvent event = CalendarEntry.of(happening);
        event.add(attendee(attendeeName, new Address("", attendeeAddress), isAnswerRead));
        Calendar calendar = calendar(happening.isCancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        return written(calendar, List.of(happening), List.of(folded(event)));
    }

    /**
     * Many events under one name, in UTF-8; programs that subscribe to it are asked to come back every hour.
     *
     * @param largest octets it may have; events that find no room any more are left out, the last ones first
     */
    static byte[] feed(String name, Collection<Happening> happenings, int largest) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH);
        String title = PlainText.line(name);
        calendar.add(new Name(title));
        calendar.add(new XProperty("X-WR-CALNAME", title));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        List<Happening> told = new ArrayList<>();
        List<byte[]> events = new ArrayList<>();
        long room = largest;
        for (Happening happening : happenings) {
            byte[] event = folded(CalendarEntry.of(happening));
            room -= event.length;
            if (room < FRAME) {
                break;
            }
            told.add(happening);
            events.add(event);
        }
        return written(calendar, told, events);
    }

    private static Calendar calendar(Method method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        return calendar;
    }

    private static Attendee attendee(String name, Address address, boolean isAnswerRead) {
        String shown = PlainText.line(name);
        return new Attendee(new ParameterList(List.of(CalendarEntry.name(shown.isEmpty() ? address.mailbox() : shown),
                Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, isAnswerRead ? Rsvp.TRUE : Rsvp.FALSE)), CalendarEntry.mailto(address.mailbox()));
    }

    /**
     * Not by the library's outputter: it always folds, by characters. And not validated: what Happening accepts is valid, and one odd
     * event must not silence a whole feed.
     */
    private static byte[] folded(Object part) {
        return Folding.fold(part.toString());
    }

    private static byte[] written(Calendar calendar, Collection<Happening> happenings, List<byte[]> events) {
        happenings.stream().map(Happening::when).filter(when -> !when.allDay()).map(When::zone).distinct().filter(ZoneDescription::isNeeded)
                .forEach(zone -> calendar.add(describe(zone, happenings)));
        byte[] frame = folded(calendar);
        int end = frame.length - END.length;
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(frame, 0, end);
        events.forEach(whole::writeBytes);
        whole.write(frame, end, END.length);
        return whole.toByteArray();
    }

    private static VTimeZone describe(ZoneId zone, Collection<Happening> happenings) {
        List<When> there = happenings.stream().map(Happening::when).filter(when -> !when.allDay() && when.zone().equals(zone)).toList();
        LocalDateTime first = there.stream().map(When::starts).min(LocalDateTime::compareTo).orElseThrow();
        LocalDateTime last = there.stream().map(When::ends).max(LocalDateTime::compareTo).orElseThrow();
        return ZoneDescription.of(zone, first.atZone(zone).toInstant(), last.atZone(zone).toInstant());
    }
}
