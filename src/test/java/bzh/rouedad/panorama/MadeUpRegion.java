package bzh.rouedad.panorama;

import bzh.rouedad.adoption.Stage;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.practice.PracticeState;
import bzh.rouedad.world.SmallHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Two departments, four intercommunalities and some communes, one of them an island that belongs to none, one merged, one that
 * ended for nothing; organisations of all of them and of none; spaces of every audience, with practices and a guide.
 */
final class MadeUpRegion implements AutoCloseable {
    private static final int SPACES = 9;

    final SmallHouse house = new SmallHouse();
    /** Ids. */
    final List<Long> organisations = new ArrayList<>();
    /** Id of the circle of a space that everybody sees, and of that space. */
    final long open = 500;
    private final Viewer administrator;
    private long next = 10_000;

    MadeUpRegion() {
        try {
            house.with(EntrySource.class, Class.forName("bzh.rouedad.practice.PracticeEntries"), Class.forName("bzh.rouedad.guide.GuideEntries"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        administrator = viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Maryvonne",
                EmailAddress.of("a@reseau.example").orElseThrow(), "une phrase de passe longue")));
    }

    /** Territories, organisations, spaces; then practices of these themes, and declarations. */
    void furnish(Random random, List<String> themes, int practices, int declarations) {
        house.run(() -> {
            house.change("insert into territory (id, kind, code, name, folded, population, department_id, intercommunality_id, set_year) values"
                    + " (1, 'REGION', 'R53', 'Bretagne', 'bretagne', 3400000, null, null, 2026),"
                    + " (2, 'DEPARTMENT', '22', 'Côtes', 'cotes', 600000, null, null, 2026), (3, 'DEPARTMENT', '56', 'Morbihan', 'morbihan', 760000, null, null, 2026)");
            for (int i = 0; i < 4; i++) {
                house.change("insert into territory (id, kind, code, name, folded, population, department_id, set_year) values (" + (10 + i)
                        + ", 'INTERCOMMUNALITY', '20000000" + i + "', 'CC " + i + "', 'cc-" + i + "', " + 40_000 * i + ", " + (2 + i % 2) + ", 2026)");
            }
            for (int i = 0; i < 12; i++) {
                house.change("insert into territory (id, kind, code, name, folded, population, department_id, intercommunality_id, set_year) values ("
                        + (20 + i) + ", 'COMMUNE', '2200" + (char) ('A' + i) + "', 'Commune " + i + "', 'commune-" + i + "', " + 700 * i * i + ", " + (2 + i % 2)
                        + ", " + (i == 11 ? "null" : String.valueOf(10 + i % 4)) + ", 2026)");
            }
            // One lies now in the intercommunality of its heir, whatever it belonged to before.
            house.change("update territory set ended_year = 2026, successor_id = 21 where id = 22");
            house.change("update territory set ended_year = 2026 where id = 23");
            for (long territory : new long[] {1, 2, 3, 10, 11, 12, 13, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 0, 0, 0}) {
                organisation(territory, random.nextInt(4) == 0 ? "ASSOCIATION" : "COMMUNE");
            }
            for (int i = 0; i < SPACES; i++) {
                long id = open + i;
                house.change("insert into people_circle (id, audience) values (" + id + ", '" + Audience.values()[i % 3] + "')");
                house.change("insert into space (id, slug, name, kind, theme, circle_id, created_at, version) values (" + id + ", 's" + i + "', 'S', 'GROUP', 'plain', "
                        + id + ", 0, 1)");
            }
            house.change("insert into guide (id, slug, space_id, kind, title, status, changed_at, version, themes) values (900, 'guide', " + (open + 2)
                    + ", 'GUIDE', 'Guide', 'PUBLISHED', 0, 1, '" + themes.get(0) + "\n" + themes.get(1) + "')");
        });
        List<Long> sheets = new ArrayList<>();
        for (int i = 0; i < practices; i++) {
            sheets.add(practice(organisations.get(random.nextInt(organisations.size())), open + random.nextInt(SPACES),
                    themes.stream().filter(theme -> random.nextInt(3) == 0).toArray(String[]::new)));
            if (random.nextInt(8) == 0) {
                house.run(() -> house.change("update practice set withdrawn_at = 1 where id = " + sheets.get(sheets.size() - 1)));
            }
        }
        for (int i = 0; i < declarations; i++) {
            boolean guide = random.nextInt(6) == 0;
            declare(organisations.get(random.nextInt(organisations.size())), guide ? 900 : sheets.get(random.nextInt(sheets.size())),
                    Stage.values()[random.nextInt(4)]);
        }
    }

    private void organisation(long territory, String kind) {
        long id = next++;
        organisations.add(id);
        house.change("insert into people_circle (id, audience) values (" + id + ", 'EVERYONE')");
        house.change("insert into organisation (id, slug, name, kind, territory_id, circle_id, version) values (" + id + ", 'o" + id + "', 'O" + id + "', '" + kind
                + "', " + (territory == 0 ? "null" : String.valueOf(territory)) + ", " + id + ", 1)");
    }

    /** A practice of these themes in the space of this id. */
    long practice(long organisation, long space, String... themes) {
        long id = next++;
        house.run(() -> {
            house.change("insert into practice (id, slug, space_id, organisation_id, title, done, cost_about, state, themes, number, person_id, changed_at, version)"
                    + " values (" + id + ", 'p" + id + "', " + space + ", " + organisation + ", 'P', 'Fait.', false, '" + PracticeState.values()[0] + "', '"
                    + String.join("\n", themes) + "', 1, " + administrator.personId() + ", " + id + ", 1)");
            for (String theme : themes) {
                house.change("insert into practice_theme (practice_id, theme) values (" + id + ", '" + theme + "')");
            }
        });
        return id;
    }

    /** Adds a declaration of the organisation to what it declared before of the same thing. */
    void declare(long organisation, long thing, Stage stage) {
        house.run(() -> {
            String kind = thing == 900 ? "guide" : "practice";
            List<?> known = house.rows("select id from adoption where organisation_id = " + organisation + " and thing_id = " + thing);
            long adoption = known.isEmpty() ? next++ : ((Number) known.get(0)).longValue();
            if (known.isEmpty()) {
                house.change("insert into adoption (id, organisation_id, thing_kind, thing_id) values (" + adoption + ", " + organisation + ", '" + kind + "', " + thing + ")");
            }
            int number = 1 + house.rows("select id from adoption_declaration where adoption_id = " + adoption).size();
            house.change("insert into adoption_declaration (id, adoption_id, number, stage, since, correction, person_id, at, seal) values (" + next++ + ", " + adoption
                    + ", " + number + ", '" + stage + "', '2007', false, " + administrator.personId() + ", " + next + ", '')");
        });
    }

    /** A stranger, an administrator, and people with roles here and there. */
    List<Viewer> viewers(Random random, int people) {
        List<Viewer> viewers = new ArrayList<>(List.of(Viewer.stranger(), administrator));
        for (int i = viewers.size(); i < people; i++) {
            int number = i;
            Person person = house.act(() -> house.get(Persons.class).register("P" + number, EmailAddress.of("p" + number + "@mairie.example").orElseThrow(), Locale.FRENCH));
            house.run(() -> {
                for (int space = 0; space < SPACES; space++) {
                    if (random.nextInt(4) == 0) {
                        house.change("insert into people_membership (id, circle_id, person_id, role, since) values (" + next++ + ", " + (open + space) + ", " + person.getId()
                                + ", '" + Role.values()[random.nextInt(Role.values().length)] + "', 0)");
                    }
                }
            });
            viewers.add(viewer(person));
        }
        return viewers;
    }

    private Viewer viewer(Person person) {
        return house.get(Circles.class).viewer(person);
    }

    @Override
    public void close() {
        house.close();
    }
}
