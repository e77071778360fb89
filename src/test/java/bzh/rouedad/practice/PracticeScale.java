package bzh.rouedad.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bzh.rouedad.adoption.Adoptions;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.Territory;
import bzh.rouedad.world.ManySheets;
import bzh.rouedad.world.SmallHouse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * How soon shelf, sheet and "like mine" answer: {@code mvn test -Psearch -Dpractice.sheets=5000}, with four adoptions for each
 * sheet, by 1,200 communes; and a table of {@code -Dpractice.lines=2000} goes in, out and in again. On H2 in memory, warm, by
 * the queries that the screens make.
 */
class PracticeScale {
    private static final int COMMUNES = 1_200;
    private static final int WARM = 20;
    private static final int MEASURED = 100;
    private static final long MOST_MILLIS = 200;

    private final PracticeHouse room = new PracticeHouse(new SmallHouse().with(EntrySource.class, PracticeEntries.class));
    private final Random random = new Random(2007);

    @Test
    void manySheetsAnswerSoon() {
        int sheets = Integer.getInteger("practice.sheets", 0);
        assumeTrue(sheets > 0, "no number of sheets: give one by -Dpractice.sheets");
        furnish(sheets);
        Viewer stranger = Viewer.stranger();
        Practices practices = room.practices;
        List<Territory> homes = room.house.get(Territories.class).like("commune", null, 500);
        time("shelf", i -> {
            practices.count(stranger, PracticeFilter.NONE);
            practices.list(stranger, PracticeFilter.NONE, 24 * (i % 100), 24);
            practices.themes(stranger, 100);
            practices.years(stranger);
        });
        time("shelf, narrowed", i -> {
            PracticeFilter filter = new PracticeFilter("theme" + i % 40, PracticeState.values()[i % 4], null, "56", null, 1990 + i % 30);
            practices.count(stranger, filter);
            practices.list(stranger, filter, 0, 24);
        });
        time("sheet", i -> {
            Practice found = practices.find(stranger, "fiche-" + random.nextInt(sheets)).orElseThrow();
            room.house.get(Adoptions.class).latest(stranger, found.ref(), 0, 200);
            room.house.get(Adoptions.class).counts(stranger, List.of(found.ref()));
        });
        time("like mine", i -> assertTrue(room.house.get(Alike.class).of(stranger, homes.get(i % homes.size()), PracticeFilter.NONE).size() > 20));
        Ref popular = practices.find(stranger, "fiche-0").orElseThrow().ref();
        assertTrue(room.house.get(Adoptions.class).counts(stranger, List.of(popular)).containsKey(popular));
    }

    @Test
    void aTableGoesInOutAndInAgain() throws Exception {
        int lines = Integer.getInteger("practice.lines", Integer.getInteger("practice.sheets", 0) > 0 ? 2_000 : 0);
        assumeTrue(lines > 0, "no number of lines: give one by -Dpractice.lines");
        communes();
        StringBuilder table = new StringBuilder("organisation;titre;fait;cout;debut;themes\n");
        for (int i = 0; i < lines; i++) {
            table.append("commune-").append(i % COMMUNES).append(";Fiche ").append(i).append(";Fait n° ").append(i).append(";env. ").append(i)
                    .append(" €;").append(1990 + i % 30).append(";theme").append(i % 40).append('\n');
        }
        BringingIn bringing = room.house.get(BringingIn.class);
        assertEquals(lines, watched("in", () -> takenInParts(bringing, table.toString())));
        StringBuilder out = new StringBuilder();
        room.house.get(Tables.class).write(room.administrator, PracticeFilter.NONE, out);
        TableReport again = watched("in again", () -> room.house.act(() -> bringing.take(room.administrator, room.open,
                out.toString().getBytes(StandardCharsets.UTF_8))));
        assertEquals(lines, again.count(TableLine.Outcome.SAME));
        assertEquals(lines, room.practices.count(room.administrator, PracticeFilter.NONE));
    }

    /** In the server each line is a transaction of its own; here a part of the table is one. */
    private long takenInParts(BringingIn bringing, String table) {
        List<String> lines = table.lines().toList();
        long taken = 0;
        for (int from = 1; from < lines.size(); from += 50) {
            String part = lines.get(0) + "\n" + String.join("\n", lines.subList(from, Math.min(lines.size(), from + 50))) + "\n";
            taken += room.house.act(() -> bringing.take(room.administrator, room.open, part.getBytes(StandardCharsets.UTF_8)))
                    .count(TableLine.Outcome.NEW);
        }
        return taken;
    }

    private static <T> T watched(String what, Callable<T> act) throws Exception {
        long start = System.nanoTime();
        T result = act.call();
        System.out.printf(Locale.ROOT, "practice: %s %.1f s%n", what, (System.nanoTime() - start) / 1e9);
        return result;
    }

    private interface Question {
        void ask(int i);
    }

    private void time(String what, Question question) {
        long[] nanos = new long[MEASURED];
        for (int i = 0; i < WARM + MEASURED; i++) {
            int turn = i;
            long start = System.nanoTime();
            // As in the server: a request begins without anything read before.
            room.house.run(() -> question.ask(turn));
            if (i >= WARM) {
                nanos[i - WARM] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(Locale.ROOT, "practice: %s %.1f ms in the median, %.1f ms at the 95th percentile%n", what,
                nanos[MEASURED / 2] / 1e6, nanos[MEASURED * 95 / 100] / 1e6);
        assertTrue(nanos[MEASURED * 95 / 100] / 1_000_000 < MOST_MILLIS, what + " takes more than " + MOST_MILLIS + " ms");
    }

    private void communes() {
        room.house.run(() -> {
            for (int i = 0; i < COMMUNES; i++) {
                int id = 10_000 + i;
                long population = (long) Math.exp(4 + 8 * random.nextDouble());
                room.house.change("insert into people_circle (id, audience) values (" + id + ", 'EVERYONE')");
                room.house.change("insert into territory (id, kind, code, name, folded, population, department_id, set_year, centre_x, centre_y)"
                        + " values (" + id + ", 'COMMUNE', '9" + (1000 + i) + "', 'Commune " + i + "', 'commune-" + i + "', " + population + ", 1, 2026, "
                        + random.nextInt(3000) + ", " + random.nextInt(2000) + ")");
                room.house.change("insert into organisation (id, slug, name, kind, territory_id, circle_id, version) values (" + id
                        + ", 'commune-" + i + "', 'Commune " + i + "', 'COMMUNE', " + id + ", " + id + ", 1)");
            }
        });
    }

    private void furnish(int sheets) {
        communes();
        room.house.run(() -> new ManySheets(room.house, random, room.administrator.personId(), room.open.getId())
                .write(sheets, LongStream.range(10_000, 10_000 + COMMUNES).boxed().toList()));
    }
}
