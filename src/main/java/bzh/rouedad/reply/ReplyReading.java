package bzh.rouedad.reply;

import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.registration.Answers.Wish;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;

/** Reads what programs send when somebody answers an invitation. */
final class ReplyReading {
    private static final int LONGEST_UID = 300;
    private static final String MAIL = "mailto:";

    private ReplyReading() {
    }

    /**
     * The answer in this calendar; nothing when it is no answer at all, but an invitation or a list of meetings.
     *
     * @throws NotTaken when it is one that cannot be acted on
     */
    static Optional<Reply> read(String text) throws NotTaken {
        Calendar calendar = parsed(text);
        String method = calendar.<Property>getProperty(Property.METHOD).map(Property::getValue).orElse("").strip().toUpperCase(Locale.ROOT);
        if (method.equals("COUNTER") || method.equals("DECLINECOUNTER")) {
            throw new NotTaken(Outcome.NOT_FOR_US);
        }
        if (!method.equals("REPLY")) {
            return Optional.empty();
        }
        List<CalendarComponent> events = calendar.getComponents(Component.VEVENT);
        if (events.isEmpty()) {
            throw new NotTaken(Outcome.MALFORMED);
        }
        if (events.size() > 1) {
            throw new NotTaken(Outcome.SEVERAL);
        }
        CalendarComponent event = events.get(0);
        Property attendee = attendee(event);
        return Optional.of(new Reply(uid(event), address(attendee), written(event), wish(attendee)));
    }

    private static Calendar parsed(String text) throws NotTaken {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (ParserException | IOException | RuntimeException malformed) {
            throw new NotTaken(Outcome.MALFORMED);
        }
    }

    private static Property attendee(CalendarComponent event) throws NotTaken {
        List<Property> attendees = event.getProperties(Property.ATTENDEE);
        if (attendees.size() != 1) {
            throw new NotTaken(attendees.isEmpty() ? Outcome.MALFORMED : Outcome.SEVERAL);
        }
        return attendees.get(0);
    }

    private static String uid(CalendarComponent event) throws NotTaken {
        String uid = value(event, Property.UID);
        if (uid.isEmpty() || uid.length() > LONGEST_UID) {
            throw new NotTaken(Outcome.MALFORMED);
        }
        return uid;
    }

    private static EmailAddress address(Property attendee) throws NotTaken {
        String value = attendee.getValue() == null ? "" : attendee.getValue().strip();
        String plain = value.regionMatches(true, 0, MAIL, 0, MAIL.length()) ? value.substring(MAIL.length()) : value;
        try {
            // A plus is a plus in these addresses, not a blank.
            return EmailAddress.of(URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8)).orElseThrow(() -> new NotTaken(Outcome.MALFORMED));
        } catch (IllegalArgumentException malformed) {
            throw new NotTaken(Outcome.MALFORMED);
        }
    }

    private static Instant written(CalendarComponent event) throws NotTaken {
        String value = value(event, Property.DTSTAMP);
        if (!value.matches("\\d{8}T\\d{6}Z")) {
            throw new NotTaken(Outcome.MALFORMED);
        }
        try {
            return Instant.parse(value.replaceFirst("(....)(..)(..)T(..)(..)(..)Z", "$1-$2-$3T$4:$5:$6Z"));
        } catch (DateTimeParseException malformed) {
            throw new NotTaken(Outcome.MALFORMED);
        }
    }

    private static Wish wish(Property attendee) throws NotTaken {
        String said = attendee.<Parameter>getParameter(Parameter.PARTSTAT).map(Parameter::getValue).orElse("").toUpperCase(Locale.ROOT);
        return switch (said) {
            case "ACCEPTED" -> Wish.ACCEPT;
            case "TENTATIVE" -> Wish.PERHAPS;
            case "DECLINED" -> Wish.DECLINE;
            case "" -> throw new NotTaken(Outcome.MALFORMED);
            default -> throw new NotTaken(Outcome.NOT_FOR_US);
        };
    }

    private static String value(CalendarComponent event, String name) {
        return event.<Property>getProperty(name).map(Property::getValue).map(String::strip).orElse("");
    }
}
