package bzh.rouedad.calendar;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.TextProperty;
import biweekly.util.ICalDate;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Organizer;
import org.junit.jupiter.api.Assumptions;

/** Parsers of calendars that have nothing in common. */
final class CalendarReaders {
    private static final String FOLDER = System.getenv("ROUEDAD_ICALJS");

    private CalendarReaders() {
    }

    /** The library that we write with. */
    static List<ReadEvent> ical4j(byte[] calendar) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(calendar)).<net.fortuna.ical4j.model.component.VEvent>getComponents("VEVENT").stream()
                .map(CalendarReaders::read).toList();
    }

    private static ReadEvent read(net.fortuna.ical4j.model.component.VEvent event) {
        return new ReadEvent(value(event, "UID"), Integer.parseInt(value(event, "SEQUENCE")), value(event, "SUMMARY"), value(event, "DESCRIPTION"),
                        value(event, "LOCATION"), value(event, "STATUS"), value(event, "CONTACT"),
                        event.<Categories>getProperty("CATEGORIES").map(each -> List.copyOf(each.getCategories().getTexts())).orElse(List.of()),
                        event.<Organizer>getProperty("ORGANIZER").flatMap(each -> each.<Cn>getParameter("CN")).map(Cn::getValue).orElse(""),
                        ReadEvent.written(event.<DateProperty<?>>getProperty("DTSTART").orElseThrow().getDate()),
                        ReadEvent.written(event.<DateProperty<?>>getProperty("DTEND").orElseThrow().getDate()));
    }

    private static String value(net.fortuna.ical4j.model.component.VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    /** Another library in Java, with a parser of its own. */
    static List<ReadEvent> biweekly(byte[] calendar) {
        return Biweekly.parse(new String(calendar, StandardCharsets.UTF_8)).first().getEvents().stream().map(CalendarReaders::read).toList();
    }

    private static ReadEvent read(VEvent event) {
        return new ReadEvent(event.getUid().getValue(), event.getSequence().getValue(), text(event.getSummary()), text(event.getDescription()),
                text(event.getLocation()), text(event.getStatus()), event.getContacts().isEmpty() ? "" : text(event.getContacts().get(0)),
                event.getCategories().stream().flatMap(each -> each.getValues().stream()).toList(),
                event.getOrganizer().getCommonName() == null ? "" : event.getOrganizer().getCommonName(),
                moment(event.getDateStart().getValue()), moment(event.getDateEnd().getValue()));
    }

    private static String text(TextProperty property) {
        return property == null || property.getValue() == null ? "" : property.getValue();
    }

    private static String moment(ICalDate date) {
        return date.hasTime() ? date.toInstant().toString()
                : String.format("%04d-%02d-%02d", date.getRawComponents().getYear(), date.getRawComponents().getMonth(), date.getRawComponents().getDate());
    }

    static boolean isJavaScriptThere() {
        return FOLDER != null && Files.isDirectory(Path.of(FOLDER, "node_modules", "ical.js"));
    }

    /** ical.js, in a process of its own for all of them; where it is not there, the test is skipped. */
    static List<List<ReadEvent>> icalJs(Path folder, List<byte[]> calendars) throws IOException, InterruptedException {
        Assumptions.assumeTrue(isJavaScriptThere(), "ical.js is not there: see .ci/run");
        List<String> names = new ArrayList<>();
        for (byte[] calendar : calendars) {
            names.add(Files.write(folder.resolve(names.size() + ".ics"), calendar).toString());
        }
        Path list = Files.write(folder.resolve("list"), names);
        Path script = Path.of("src/test/resources/bzh/rouedad/calendar/read-calendars.cjs").toAbsolutePath();
        Path answer = folder.resolve("answer");
        Process node = new ProcessBuilder("node", script.toString(), Path.of(FOLDER, "node_modules", "ical.js", "dist", "ical.es5.cjs").toString(), list.toString())
                .redirectOutput(answer.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (node.waitFor() != 0) {
            throw new AssertionError("node ended with " + node.exitValue());
        }
        return Files.readAllLines(answer).stream().map(CalendarReaders::events).toList();
    }

    private static List<ReadEvent> events(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonValue read = reader.readValue();
            if (read.getValueType() != JsonValue.ValueType.ARRAY) {
                throw new AssertionError(json);
            }
            return read.asJsonArray().getValuesAs(JsonObject.class).stream().map(event -> new ReadEvent(event.getString("uid"), event.getInt("sequence"),
                    event.getString("summary"), event.getString("description"), event.getString("location"), event.getString("status"),
                    event.getString("contact"), event.getString("categories").isEmpty() ? List.of() : List.of(event.getString("categories").split("\n")),
                    event.getString("organiser"), moment(event.getString("starts")), moment(event.getString("ends")))).collect(Collectors.toList());
        }
    }

    private static String moment(String written) {
        return written.length() == "2007-10-24".length() ? written : Instant.parse(written).toString();
    }
}
