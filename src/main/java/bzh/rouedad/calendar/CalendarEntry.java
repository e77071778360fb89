package bzh.rouedad.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.parameter.XParameter;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Contact;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** One happening as a VEVENT. */
final class CalendarEntry {

    private static final ParameterList DATE = new ParameterList(List.of(Value.DATE));
    private static final String AS_THEY_ARE = "@.-_~!$'*+/=";

    private CalendarEntry() {
    }

    static VEvent of(Happening happening) {
        VEvent event = new VEvent(false);
        event.add(new Uid(happening.uid()));
        event.add(new Sequence(happening.sequence()));
        event.add(new DtStamp(happening.changed()));
        event.add(new LastModified(happening.changed()));
        hours(event, happening.when());
        event.add(status(happening.status()));
        event.add(new Summary(happening.title()));
        if (!happening.summary().isEmpty()) {
            event.add(new Description(happening.summary()));
        }
        // Who takes part from afar looks for the way where others look for the house.
        String where = happening.place().isEmpty() ? page(happening.link()).map(URI::toString).orElse("") : happening.place();
        if (!where.isEmpty()) {
            event.add(new Location(where));
        }
        page(happening.link()).ifPresent(link -> event.add(conference(link)));
        if (!happening.contact().isEmpty()) {
            event.add(new Contact(happening.contact()));
        }
        if (!happening.themes().isEmpty()) {
            event.add(new Categories(new TextList(happening.themes())));
        }
        page(happening.url()).ifPresent(url -> event.add(new Url(url)));
        event.add(organiser(happening));
        return event;
    }

    /** A mail address as a URI: everything that means something in one is written as %XX (RFC 6068). */
    static URI mailto(String mailbox) {
        StringBuilder uri = new StringBuilder("mailto:");
        for (byte octet : mailbox.getBytes(StandardCharsets.US_ASCII)) {
            if (Character.isLetterOrDigit(octet) || AS_THEY_ARE.indexOf(octet) >= 0) {
                uri.append((char) octet);
            } else {
                uri.append(String.format("%%%02X", octet));
            }
        }
        return URI.create(uri.toString());
    }

    /** Whole days are dates, with the day after the last as their end (RFC 5545, 3.6.1); what takes no time has no end. */
    private static void hours(VEvent event, When when) {
        if (when.allDay()) {
            event.add(new DtStart<>(DATE, when.starts().toLocalDate()));
            event.add(new DtEnd<>(DATE, when.ends().toLocalDate()));
            return;
        }
        event.add(time(when.starts(), when.zone(), DtStart::new));
        if (when.ends().isAfter(when.starts())) {
            event.add(time(when.ends(), when.zone(), DtEnd::new));
        }
    }

    /**
     * A date property with its time. The local time is handed over as it is: given a time with its zone, the library
     * would write the hour by the zone rules it brought along, which may be older than those of this machine.
     */
    private static Property time(LocalDateTime local, ZoneId zone,
            BiFunction<ParameterList, Temporal, Property> property) {
        return ZoneDescription.isNeeded(zone)
                ? property.apply(new ParameterList(List.of(new TzId(zone.getId()))), local)
                : property.apply(new ParameterList(), local.atZone(zone).toInstant());
    }

    private static Status status(EventStatus status) {
        return switch (status) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /** RFC 7986, 5.11. */
    private static Property conference(URI link) {
        return new XProperty("CONFERENCE", new ParameterList(List.of(Value.URI, new XParameter("FEATURE", "VIDEO"))), link.toString());
    }

    /** A name as a parameter says it. The library takes one pair of quotes off what it is given, which may be the name's own. */
    static Cn name(String text) {
        return new Cn('"' + quoted(text) + '"');
    }

    /**
     * A name that stands in double quotes, which programs take for those of the parameter, gets typographic ones: some fail at
     * a name that is nothing but a quote, and with it at the whole calendar.
     */
    static String quoted(String name) {
        boolean inQuotes = name.startsWith("\"") && name.endsWith("\"");
        return !inQuotes ? name : name.length() == 1 ? "”" : "“" + name.substring(1, name.length() - 1) + "”";
    }

    private static Organizer organiser(Happening happening) {
        URI address = mailto(happening.organiserAddress());
        return happening.organiserName().isEmpty() ? new Organizer(address)
                : new Organizer(new ParameterList(List.of(name(happening.organiserName()))), address);
    }

    private static Optional<URI> page(String url) {
        try {
            URI uri = new URI(url);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web ? Optional.of(URI.create(uri.toASCIIString())) : Optional.empty();
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }
}
