package bzh.rouedad.attendance;

import bzh.rouedad.binding.Bindery;
import bzh.rouedad.binding.Problem;
import bzh.rouedad.binding.Roll;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.language.Messages;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.table.Cells;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The list that people sign who come to a meeting: pages to print, or a table, for whoever may change the meeting. */
@ApplicationScoped
public class SignInSheet {
    /** Lines for those who come unannounced. */
    private static final int FREE = 10;
    private static final List<Integer> WIDTHS = List.of(27, 27, 9, 12, 25);

    @Inject
    Attendances attendances;
    private final Bindery bindery = new Bindery();

    @PreDestroy
    void close() {
        bindery.close();
    }

    /** Writes pages in A4; takes some seconds, in a process of its own. */
    public void writePages(Viewer viewer, Event event, Locale language, OutputStream out) throws IOException {
        Path file = Files.createTempFile("sign-in-", ".pdf");
        try {
            Optional<Problem> problem = bindery.bind(roll(viewer, event, language), file);
            if (problem.isPresent()) {
                throw new IOException("no sign-in sheet: " + problem.get());
            }
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Writes a sheet for spreadsheets. */
    public void writeSheet(Viewer viewer, Event event, Locale language, OutputStream out) throws IOException {
        roll(viewer, event, language).writeSheet(out);
    }

    /** Writes a table of those who have a seat. */
    public void writeTable(Viewer viewer, Event event, Locale language, OutputStream out) throws IOException {
        StringBuilder table = new StringBuilder(Cells.MARK).append(Cells.row(heads(language)));
        rows(viewer, event, language).forEach(row -> table.append(Cells.row(row)));
        out.write(table.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Roll roll(Viewer viewer, Event event, Locale language) {
        List<List<String>> rows = new ArrayList<>(rows(viewer, event, language));
        rows.addAll(Collections.nCopies(FREE, Collections.nCopies(WIDTHS.size(), "")));
        List<String> facts = Stream.of(event.getWhen().in(language), event.getVenue().getLine(), event.getSpace().getName())
                .filter(fact -> !fact.isEmpty()).toList();
        return new Roll(Messages.say(language, "attendance.sheet.title", event.getTitle()), language.getLanguage(), facts, heads(language), WIDTHS, rows);
    }

    private static List<String> heads(Locale language) {
        return Stream.of("registration.name", "registration.organisation", "attendance.seats", "registration.presence", "attendance.signature")
                .map(key -> Messages.say(language, key)).toList();
    }

    private List<List<String>> rows(Viewer viewer, Event event, Locale language) {
        return attendances.lines(viewer, event).stream().filter(line -> line.presence() != null)
                .map(line -> List.of(line.name(), line.organisation() == null ? "" : line.organisation(), Integer.toString(line.seats()),
                        Messages.say(language, "registration.presence." + line.presence()), "")).toList();
    }
}
