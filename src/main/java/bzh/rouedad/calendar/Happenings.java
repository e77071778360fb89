package bzh.rouedad.calendar;

import bzh.rouedad.language.Characters;
import bzh.rouedad.mail.Enclosure;
import bzh.rouedad.mail.MailSettings;
import bzh.rouedad.people.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Our events as other calendars are told of them. Answers go to the network's own address, never to a member's. */
@ApplicationScoped
public class Happenings {
    /** How far back and how many events a feed carries, and how much of what is said of each. */
    private static final Duration PAST = Duration.ofDays(400);
    private static final int MOST = 1000;
    private static final int LONGEST = 2000;
    /** Octets of a feed at most. Those that are to come are told first, then the latest of those that were. */
    private static final int LARGEST = 950_000;

    @Inject
    Events events;
    @Inject
    RemoteLinks links;
    @Inject
    @Any
    Instance<Attended> attended;
    @Inject
    MailSettings mail;
    @Inject
    @ConfigProperty(name = "rouedad.url")
    String site;
    @Inject
    @ConfigProperty(name = "rouedad.mailbox.host")
    Optional<String> mailbox;

    /**
     * Meetings the viewer sees, in UTF-8 iCalendar: those to come and those of the last thirteen months, as many as go into
     * {@value #LARGEST} octets.
     */
    public byte[] feed(Viewer viewer, EventFilter filter, String name) {
        Instant now = Clock.systemUTC().instant();
        List<Event> ahead = Stream.concat(events.running(viewer, filter, now, MOST).stream(), events.upcoming(viewer, filter, now, 0, MOST).stream()).toList();
        return written(name, ahead, () -> recent(events.past(viewer, filter, now, 0, MOST), now), this::of);
    }

    /** As {@link #feed} for one person: meetings of the spaces they belong to, and those they come to. */
    public byte[] own(Viewer viewer, String name) {
        Instant now = Clock.systemUTC().instant();
        Set<Long> ids = attended.stream().flatMap(each -> each.eventIds(viewer.personId(), now.minus(PAST)).stream()).limit(MOST).collect(Collectors.toSet());
        return written(name, events.own(viewer, ids, now, false, MOST), () -> recent(events.own(viewer, ids, now, true, MOST), now),
                event -> ids.contains(event.getId()) ? forComers(event) : of(event));
    }

    private static List<Event> recent(List<Event> past, Instant now) {
        return past.stream().filter(event -> event.getEndsAt().isAfter(now.minus(PAST))).toList();
    }

    private static byte[] written(String name, List<Event> upcoming, Supplier<List<Event>> past, Function<Event, Happening> told) {
        Stream<Event> nearest = upcoming.size() >= MOST ? upcoming.stream().limit(MOST) : Stream.concat(upcoming.stream(), past.get().stream()).limit(MOST);
        return ICalendar.feed(name, nearest.map(told).map(Happenings::brief).toList(), LARGEST);
    }

    /** The whole text stands on the page of the meeting. */
    private static Happening brief(Happening whole) {
        return whole.summary().length() <= LONGEST ? whole : whole.saying(Characters.cut(whole.summary(), LONGEST - 1) + "…");
    }

    /** One meeting for the viewer's own calendar, in UTF-8 iCalendar. */
    public byte[] alone(Viewer viewer, Event event) {
        return ICalendar.feed(event.getTitle(), List.of(with(event, links.of(viewer, event))), Integer.MAX_VALUE);
    }

    /**
     * The meeting as an invitation for the calendar of one person with an account; its withdrawal once it was called off. Whoever has
     * a seat gets what {@link #seat} holds.
     *
     * @param at when they were invited: calendars believe what was written last
     */
    public Enclosure invitation(Event event, Instant at, Viewer reader, String name, String address) {
        // Without a seat there is nothing that an answer could give up.
        return links.isComing(reader, event) ? seat(event, at, name, address) : enclosure(of(event).told(at, false), name, address, false);
    }

    /**
     * The meeting for the calendar of somebody who has a seat: with the link by which they take part from afar, and asked to answer
     * where answers are read.
     */
    public Enclosure seat(Event event, Instant at, String name, String address) {
        return enclosure(forComers(event).told(at, false), name, address, mailbox.isPresent());
    }

    /**
     * Takes the meeting out of the calendar of one person who does not come any more, while it takes place for the others.
     *
     * @param at when they were taken off the list
     */
    public Enclosure withdrawal(Event event, Instant at, String name, String address) {
        return enclosure(of(event).told(at, true), name, address, false);
    }

    private static Enclosure enclosure(Happening happening, String name, String address, boolean isAnswerRead) {
        return Enclosure.invitation(ICalendar.invitation(happening, name, address, isAnswerRead), ICalendar.method(happening));
    }

    /** As everybody who sees the meeting is told of it. */
    protected Happening of(Event event) {
        return event.getVenue().getLinkFor() == LinkFor.EVERYONE ? forComers(event) : with(event, Optional.empty());
    }

    private Happening forComers(Event event) {
        return with(event, Optional.ofNullable(event.getVenue().getLink()));
    }

    private Happening with(Event event, Optional<String> link) {
        Venue venue = event.getVenue();
        return new Happening(event.getUid(), event.getSequence(), event.getStatus(), event.getTitle(), text(event.getSummary()),
                event.getWhen(), venue.getLine(), link.orElse(""), site + event.getUrl(), text(event.getContact()), event.getThemes(),
                event.getSpace().getName(), mail.from().mailbox(), event.getChangedAt());
    }

    private static String text(String maybe) {
        return maybe == null ? "" : maybe;
    }
}
