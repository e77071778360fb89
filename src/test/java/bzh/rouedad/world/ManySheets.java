package bzh.rouedad.world;

import java.util.List;
import java.util.Random;

/** Practice sheets by the thousand, each adopted by four organisations that declared once or twice. */
public final class ManySheets {
    private static final List<String> STATES = List.of("IDEA", "RUNNING", "FINISHED", "STOPPED");
    private static final List<String> STAGES = List.of("INTERESTED", "ADAPTING", "IN_USE", "STOPPED");

    private final SmallHouse house;
    private final Random random;
    private final long person;
    private final long space;

    /** They are written by this person in this space. */
    public ManySheets(SmallHouse house, Random random, long person, long space) {
        this.house = house;
        this.random = random;
        this.person = person;
        this.space = space;
    }

    /** Writes so many sheets of these organisations: {@code fiche-0} and so on, of forty themes from {@code theme0} on. */
    public void write(int sheets, List<Long> organisations) {
        for (int i = 0; i < sheets; i++) {
            int id = 100_000 + i;
            house.change("insert into practice (id, slug, space_id, organisation_id, title, done, cost_about, state, themes, start_year,"
                    + " start_date, number, person_id, changed_at, version) values (" + id + ", 'fiche-" + i + "', " + space + ", "
                    + organisations.get(random.nextInt(organisations.size())) + ", 'Fiche " + i + "', '" + "Ce qui a été fait. ".repeat(60)
                    + "', false, '" + STATES.get(i % 4) + "', 'theme" + i % 40 + "', " + (1990 + i % 30) + ", '" + (1990 + i % 30) + "', 1, "
                    + person + ", " + i + ", 1)");
            house.change("insert into practice_theme (practice_id, theme) values (" + id + ", 'theme" + i % 40 + "')");
            adopt(i, id, organisations);
        }
    }

    private void adopt(int i, int practice, List<Long> organisations) {
        for (int j = 0; j < 4; j++) {
            int id = 1_000_000 + i * 4 + j;
            house.change("insert into adoption (id, organisation_id, thing_kind, thing_id) values (" + id + ", "
                    + organisations.get((i * 7 + j * 301) % organisations.size()) + ", 'practice', " + practice + ")");
            for (int number = 1; number <= 1 + j % 2; number++) {
                house.change("insert into adoption_declaration (id, adoption_id, number, stage, since, correction, person_id, at, seal) values ("
                        + (id * 2 + number) + ", " + id + ", " + number + ", '" + STAGES.get(random.nextInt(4)) + "', '2007', false, "
                        + person + ", " + i + ", '')");
            }
        }
    }
}
