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
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** One happening as a VEVENT. */
final class CalendarEntry {

    private static final String AS_THEY_ARE = "@.-_~!$'*+/=";

    private CalendarEntry() {
    }

    static VEvent of(Happening happening) {
        VEvent event = new VEvent(false);
        event.add(new Uid(happening.uid()));
        event.add(new Sequence(happening.sequence()));
        event.add(new DtStamp(happening.changed()));
        event.add(new LastModified(happening.changed()));
        event.add(time(happening.starts(), happening.zone(), DtStart::new));
        if (happening.ends().isAfter(happening.starts())) {
            event.add(time(happening.ends(), happening.zone(), DtEnd::new));
        }
        event.add(happening.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Summary(happening.title()));
        if (!happening.summary().isEmpty()) {
            event.add(new Description(happening.summary()));
        }
        if (!happening.place().isEmpty()) {
            event.add(new Location(happening.place()));
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

    private static Organizer organiser(Happening happening) {
        URI address = mailto(happening.organiserAddress());
        return happening.organiserName().isEmpty() ? new Organizer(address)
                : new Organizer(new ParameterList(List.of(new Cn(happening.organiserName()))), address);
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
