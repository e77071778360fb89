package bzh.rouedad.practice;

import bzh.rouedad.people.Viewer;
import bzh.rouedad.table.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Practices as a table for spreadsheets, which can be brought in again. */
@ApplicationScoped
public class Tables {
    /** Lines of one table. */
    public static final int MOST = 10_000;
    private static final int STEP = 500;

    @Inject
    Practices practices;
    @Inject
    Fields fields;

    /** Writes the practices of the filter that the viewer sees, {@value #MOST} at most, the last changed first. */
    public void write(Viewer viewer, PracticeFilter filter, Appendable out) throws IOException {
        List<String> columns = new ArrayList<>(List.of(Columns.KEY, Columns.SPACE));
        Columns.toFields().keySet().stream().filter(column -> viewer.isSignedIn() || !column.equals(Columns.CONTACT)).forEach(columns::add);
        columns.add("adresse");
        out.append(Cells.MARK).append(Cells.row(columns));
        for (int from = 0; from < MOST; from += STEP) {
            List<Practice> some = practices.list(viewer, filter, from, STEP);
            for (Practice practice : some) {
                out.append(Cells.row(line(viewer, practice)));
            }
            if (some.size() < STEP) {
                return;
            }
        }
    }

    private List<String> line(Viewer viewer, Practice practice) {
        Map<String, String> said = fields.of(viewer, practice);
        List<String> cells = new ArrayList<>(List.of(practice.getSlug(), practice.getSpace().getSlug()));
        Columns.toFields().forEach((column, field) -> {
            if (viewer.isSignedIn() || !column.equals(Columns.CONTACT)) {
                cells.add(said.getOrDefault(field, ""));
            }
        });
        cells.add(practice.getUrl());
        return cells;
    }
}
