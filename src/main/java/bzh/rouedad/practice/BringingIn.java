package bzh.rouedad.practice;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.language.Messages;
import bzh.rouedad.language.RoughDate;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.practice.TableLine.Outcome;
import bzh.rouedad.practice.TableLine.Remark;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.territory.Territory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Bringing practices in from a table, line by line: what can be taken is, what cannot is told with its line and column. A
 * line is about the practice that has its key in its space, or else about the one of the same organisation and title
 * there; where there is none it makes one. So the same table brought in again changes nothing. Columns that the table lacks
 * are left as they are. Each line is a transaction of its own.
 */
@ApplicationScoped
public class BringingIn {
    @Inject
    Describing describing;
    @Inject
    Practices practices;
    @Inject
    Owners owners;
    @Inject
    Fields fields;
    @Inject
    Spaces spaces;

    /**
     * What the table would change; nothing is written.
     *
     * @param space where lines are published that name no space
     * @throws InvalidInput at {@code table} when it cannot be read at all
     */
    public TableReport look(Viewer viewer, Space space, byte[] table) {
        return go(viewer, space, table, false);
    }

    /** Takes over what can be taken. @throws InvalidInput at {@code table} when it cannot be read at all */
    public TableReport take(Viewer viewer, Space space, byte[] table) {
        return go(viewer, space, table, true);
    }

    private TableReport go(Viewer viewer, Space space, byte[] table, boolean write) {
        viewer.require(viewer.isSignedIn());
        TableReading reading = TableReading.of(table);
        Map<String, Long> seen = new HashMap<>();
        Map<String, Optional<Space>> places = new HashMap<>();
        List<TableLine> lines = reading.rows().stream().map(row -> row.cells() == null
                ? refused(row.number(), "", List.of(remark("", "practice.table.fields", row.found(), reading.columns().size())))
                : line(viewer, row, space, seen, places, write)).toList();
        List<String> unknown = reading.columns().stream().filter(column -> !Columns.toFields().containsKey(column)
                && !column.equals(Columns.KEY) && !column.equals(Columns.SPACE) && !column.equals("adresse")).toList();
        return new TableReport(reading.encoding(), unknown, lines);
    }

    private TableLine line(Viewer viewer, TableReading.Row row, Space usual, Map<String, Long> seen, Map<String, Optional<Space>> places, boolean write) {
        Map<String, String> cells = row.cells();
        String title = cells.get("titre").replaceAll("\\s+", " ");
        List<Remark> problems = new ArrayList<>();
        String place = cells.getOrDefault(Columns.SPACE, "");
        Optional<Space> space = place.isEmpty() ? Optional.of(usual) : places.computeIfAbsent(place, slug -> spaces.find(viewer, slug));
        if (space.isEmpty()) {
            problems.add(remark(Columns.SPACE, "practice.table.space", place));
        }
        Organisation owner = checked(problems, () -> owners.meant(viewer, cells.get("organisation")));
        checked(problems, () -> Cost.typed(cells.get("cout")));
        checked(problems, () -> RoughDate.typed("start", cells.get("debut")));
        checked(problems, () -> RoughDate.typed("end", cells.get("fin")));
        checked(problems, () -> PracticeState.typed(cells.get("etat")));
        if (!problems.isEmpty()) {
            return refused(row.number(), title, problems);
        }
        String key = cells.getOrDefault(Columns.KEY, "");
        Long same = key.isEmpty() ? null : seen.putIfAbsent("key " + space.get().getSlug() + " " + key, row.number());
        if (same != null) {
            return refused(row.number(), title, List.of(remark(Columns.KEY, "practice.table.double", same)));
        }
        Practice known = known(viewer, space.get(), owner, cells).orElse(null);
        // Before it is written, a line is known by its title alone; afterwards the next one finds the practice.
        Long named = seen.putIfAbsent("title " + space.get().getSlug() + " " + owner.getId() + " " + title, row.number());
        Long before = known == null || named != null ? named : seen.putIfAbsent("id " + known.getId(), row.number());
        if (before != null) {
            return refused(row.number(), title, List.of(remark(Columns.KEY, "practice.table.double", before)));
        }
        List<Remark> told = new ArrayList<>();
        owners.merged(cells.get("organisation")).ifPresent(today -> told.add(merged(cells.get("organisation"), today)));
        try {
            return new TableLine(row.number(), title, taken(viewer, space.get(), known, cells, write), told);
        } catch (InvalidInput e) {
            return refused(row.number(), title, List.of(new Remark(Columns.of(e.field()), e::sentence)));
        } catch (NotAllowed e) {
            return refused(row.number(), title, List.of(remark("", "practice.invalid.stranger")));
        }
    }

    /** Only what the viewer sees is recognised: nobody learns by a key that somebody else has it. */
    private Optional<Practice> known(Viewer viewer, Space space, Organisation owner, Map<String, String> cells) {
        String key = cells.getOrDefault(Columns.KEY, "");
        return (key.isEmpty() ? Optional.<Practice>empty() : practices.find(viewer, key))
                .filter(found -> found.getSpace().getId().equals(space.getId()))
                .or(() -> practices.titled(space, owner, cells.get("titre").replaceAll("\\s+", " ")));
    }

    private Outcome taken(Viewer viewer, Space space, Practice known, Map<String, String> cells, boolean write) {
        Map<String, String> typed = known == null ? new HashMap<>() : fields.of(viewer, known);
        Columns.toFields().forEach((column, field) -> {
            if (cells.containsKey(column)) {
                typed.put(field, cells.get(column));
            }
        });
        PracticeText text = PracticeText.of(typed::get);
        if (known == null) {
            if (write) {
                describing.describe(viewer, space, text, cells.get(Columns.KEY));
            } else {
                describing.check(viewer, space, text);
            }
            return Outcome.NEW;
        }
        boolean changes = describing.changes(viewer, known, text);
        if (changes && write) {
            describing.change(viewer, known, text, known.getVersion());
        }
        return changes ? Outcome.CHANGED : Outcome.SAME;
    }

    private static <T> T checked(List<Remark> problems, Supplier<T> check) {
        try {
            return check.get();
        } catch (InvalidInput e) {
            problems.add(new Remark(Columns.of(e.field()), e::sentence));
            return null;
        }
    }

    private static TableLine refused(long number, String title, List<Remark> problems) {
        return new TableLine(number, title, Outcome.REFUSED, problems);
    }

    private static Remark merged(String code, Territory today) {
        return remark("organisation", "practice.table.merged", code, today.getLabel());
    }

    private static Remark remark(String column, String key, Object... arguments) {
        return new Remark(column, language -> Messages.say(language, key, arguments));
    }
}
