package bzh.rouedad.calendar;

import bzh.rouedad.mail.Enclosure;
import bzh.rouedad.mail.MailSettings;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Our events as other calendars are told of them. Answers go to the network's own address, never to a member's. */
@ApplicationScoped
public class Happenings {
    /** How far back and how many events a feed carries. */
    private static final Duration PAST = Duration.ofDays(400);
    private static final int MOST = 1000;

    @Inject
    Events events;
    @Inject
    MailSettings mail;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;

    /** The agenda the viewer sees, in UTF-8 iCalendar: meetings to come and those of the last thirteen months. */
    public byte[] feed(Viewer viewer, String name) {
        List<Event> list = events.upcoming(viewer, EventFilter.NONE, Clock.systemUTC().instant().minus(PAST), 0, MOST);
        return ICalendar.feed(name, list.stream().map(this::of).toList());
    }

    /** One meeting for somebody's own calendar, in UTF-8 iCalendar. */
    public byte[] alone(Event event) {
        return ICalendar.feed(event.getTitle(), List.of(of(event)));
    }

    /**
     * The meeting as an invitation for one person's calendar; its withdrawal once it was called off.
     *
     * @param at when they were invited: calendars believe what was written last
     */
    public Enclosure invitation(Event event, Instant at, String name, String address) {
        return enclosure(of(event).told(at, false), name, address);
    }

    /**
     * Takes the meeting out of the calendar of one person who does not come any more, while it takes place for the others.
     *
     * @param at when they were taken off the list
     */
    public Enclosure withdrawal(Event event, Instant at, String name, String address) {
        return enclosure(of(event).told(at, true), name, address);
    }

    private static Enclosure enclosure(Happening happening, String name, String address) {
        return Enclosure.invitation(ICalendar.invitation(happening, name, address), ICalendar.method(happening));
    }

    protected Happening of(Event event) {
        Venue venue = event.getVenue();
        return new Happening(event.getUid(), event.getSequence(), event.getStatus(), event.getTitle(), text(event.getSummary()),
                event.getWhen(), venue.getLine(), text(venue.getLink()), site + event.getUrl(), text(event.getContact()), event.getThemes(),
                event.getSpace().getName(), mail.from().mailbox(), event.getChangedAt());
    }

    private static String text(String maybe) {
        return maybe == null ? "" : maybe;
    }
}
