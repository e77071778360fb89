package bzh.rouedad.practice.web;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.SignedIn;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.practice.BringingIn;
import bzh.rouedad.practice.HandedIn;
import bzh.rouedad.practice.Places;
import bzh.rouedad.practice.TableLine;
import bzh.rouedad.practice.TableReport;
import bzh.rouedad.screen.Asked;
import bzh.rouedad.screen.Screen;
import bzh.rouedad.screen.Speaking;
import bzh.rouedad.screen.Words;
import bzh.rouedad.space.Space;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Handing in a table of practices, looking at what it would change, and taking over what can be taken. */
@Named
@RequestScoped
public class ImportPractices {
    private static final int LARGEST = 11 << 20;
    private static final int SHOWN = 300;

    @Inject
    Asked asked;
    @Inject
    SignedIn signedIn;
    @Inject
    Places places;
    @Inject
    BringingIn bringingIn;
    @Inject
    HandedIn handedIn;
    @Inject
    Speaking speaking;
    @Inject
    Words words;

    private List<Space> offered = List.of();
    private String space;
    private String key;
    private Part table;
    private TableReport report;
    private InvalidInput problem;

    @PostConstruct
    void load() {
        offered = places.of(signedIn.getViewer());
        space = asked.get("espace");
        key = asked.get("table-lue");
        // The report of a table is worked out once: either to be looked at, or when it is taken over.
        if (key != null && signedIn.getViewer().isSignedIn() && !asked.isSent()) {
            look();
        }
    }

    private void look() {
        try {
            report = bringingIn.look(signedIn.getViewer(), chosen(), handedIn.find(signedIn.getViewer(), key));
        } catch (InvalidInput e) {
            problem = e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void open() {
        Viewer viewer = signedIn.getViewer();
        Screen.demand(!offered.isEmpty(), viewer.isSignedIn());
        if (problem != null) {
            Screen.complain(problem);
        }
    }

    /** Keeps the table; what it would change stands on the screen that comes next. */
    public void propose() {
        if (table == null || table.getSize() == 0) {
            Screen.complain("table", words.say("practice.table.none"));
            return;
        }
        Viewer viewer = signedIn.getViewer();
        try (InputStream content = table.getInputStream()) {
            byte[] bytes = content.readNBytes(LARGEST);
            bringingIn.look(viewer, chosen(), bytes);
            Screen.go("/importer-pratiques?table-lue=" + handedIn.keep(viewer, bytes) + "&espace=" + words.encoded(space));
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes over what can be taken. */
    public void take() {
        Viewer viewer = signedIn.getViewer();
        try {
            TableReport done = bringingIn.take(viewer, chosen(), handedIn.find(viewer, key));
            Screen.tell(words.say("practice.table.done", done.count(TableLine.Outcome.NEW), done.count(TableLine.Outcome.CHANGED)));
            Screen.go(done.getRemarkable().isEmpty() ? "/pratiques"
                    : "/importer-pratiques?table-lue=" + key + "&espace=" + words.encoded(space));
        } catch (InvalidInput e) {
            Screen.complain(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Space chosen() {
        return offered.stream().filter(each -> each.getSlug().equals(space)).findFirst()
                .orElseThrow(() -> new InvalidInput("space", "language.invalid.empty"));
    }

    /** What the table would change; null as long as none was read. */
    public TableReport getReport() {
        return report;
    }

    /** Lines of which something is to be told; the first three hundred. */
    public List<TableLine> getLines() {
        return report.getRemarkable().stream().limit(SHOWN).toList();
    }

    public TableLine.Outcome[] getOutcomes() {
        return TableLine.Outcome.values();
    }

    /** Whether a table was read; the form to take it over must be there when it is sent, too. */
    public boolean isLooking() {
        return key != null && problem == null;
    }

    /** Whether taking it over would change anything. */
    public boolean isWorthwhile() {
        return report == null || report.count(TableLine.Outcome.NEW) + report.count(TableLine.Outcome.CHANGED) > 0;
    }

    public List<Space> getPlaces() {
        return offered;
    }

    public String getSpace() {
        return space;
    }

    public void setSpace(String space) {
        this.space = space;
    }

    public Part getTable() {
        return table;
    }

    public void setTable(Part table) {
        this.table = table;
    }
}
