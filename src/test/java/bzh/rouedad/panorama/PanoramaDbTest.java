package bzh.rouedad.panorama;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.adoption.Adoptions;
import bzh.rouedad.adoption.Stage;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationFilter;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.practice.Practice;
import bzh.rouedad.practice.PracticeFilter;
import bzh.rouedad.practice.Practices;
import bzh.rouedad.territory.SizeBand;
import bzh.rouedad.territory.Territory;
import bzh.rouedad.territory.TerritoryKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Numbers by territory and theme are those that somebody finds who opens every sheet and every organisation. */
class PanoramaDbTest {
    private static final List<String> THEMES = List.of("cantine", "eau", "école", "archives");

    private final MadeUpRegion world = new MadeUpRegion();
    private final Random random = new Random(29);

    @AfterEach
    void leave() {
        world.close();
    }

    @Test
    void everyNumberIsThatOfWhoeverLooksAtEverything() {
        world.furnish(random, THEMES, 90, 140);
        Panorama panorama = world.house.get(Panorama.class);
        List<Viewer> viewers = world.viewers(random, 10);
        int compared = 0;
        int different = 0;
        for (Viewer viewer : viewers) {
            for (int round = 0; round < 30; round++) {
                Question question = question();
                Map<String, Count> expected = lookedAt(viewer, question);
                Region region = panorama.region(viewer, question);
                Map<String, Count> told = new HashMap<>();
                region.lines().forEach(line -> told.put(line.spot().code(), line.count()));
                told.put("outside", region.outside());
                told.put("nowhere", region.nowhere());
                told.values().removeIf(Count.NONE::equals);
                assertEquals(expected, told, question.toString());
                if (question.theme() != null) {
                    Matrix matrix = panorama.matrix(viewer, question);
                    matrix.spots().forEach(spot -> assertEquals(expected.getOrDefault(spot.code(), Count.NONE),
                            matrix.cell(spot, question.theme())));
                }
                compared++;
                different += expected.equals(lookedAt(Viewer.stranger(), question)) ? 0 : 1;
            }
        }
        assertTrue(compared >= 200, compared + " pairs");
        assertTrue(different > 50, "rights made no difference but in " + different + " of them");
    }

    @Test
    void theShelfHoldsAsManyPracticesAsTheNumberSays() {
        world.furnish(random, THEMES, 90, 20);
        Practices practices = world.house.get(Practices.class);
        for (Viewer viewer : world.viewers(random, 4)) {
            for (Grain grain : Grain.values()) {
                Region region = world.house.get(Panorama.class).region(viewer, new Question(Measure.PRACTICES, grain, null, null, null, Order.NAME, List.of()));
                region.lines().forEach(line -> assertEquals(line.count().practices(), shelf(practices, viewer, line.spot().code()), line.toString()));
                assertEquals(region.outside().practices(), shelf(practices, viewer, grain.outside()));
                assertEquals(region.nowhere().practices(), shelf(practices, viewer, PracticeFilter.NOWHERE));
            }
        }
    }

    private static long shelf(Practices practices, Viewer viewer, String territory) {
        return practices.count(viewer, new PracticeFilter(null, null, null, null, null, null, territory));
    }

    @Test
    void whatChangesIsCountedByTheNextQuestion() {
        world.furnish(random, THEMES, 0, 0);
        Panorama panorama = world.house.get(Panorama.class);
        assertEquals(Count.NONE, panorama.region(Viewer.stranger(), Question.ALL).total());
        long practice = world.practice(world.organisations.get(0), world.open, "cantine");
        assertEquals(new Count(1, 0, 1), panorama.region(Viewer.stranger(), Question.ALL).total());
        world.declare(world.organisations.get(1), practice, Stage.IN_USE);
        assertEquals(new Count(1, 1, 2), panorama.region(Viewer.stranger(), Question.ALL).total());
        world.house.run(() -> world.house.change("update practice set withdrawn_at = 1, version = version + 1 where id = " + practice));
        assertEquals(Count.NONE, panorama.region(Viewer.stranger(), Question.ALL).total());
    }

    @Test
    void aRightWithdrawnIsFeltByTheNextQuestion() {
        world.furnish(random, THEMES, 0, 0);
        Panorama panorama = world.house.get(Panorama.class);
        world.practice(world.organisations.get(0), world.open, "cantine");
        assertEquals(1, panorama.region(Viewer.stranger(), Question.ALL).total().practices());
        assertEquals(List.of("cantine"), panorama.region(Viewer.stranger(), Question.ALL).themes().stream().map(ThemeUse::theme).toList());
        world.house.run(() -> world.house.change("update people_circle set audience = 'MEMBERS' where id = " + world.open));
        assertEquals(0, panorama.region(Viewer.stranger(), Question.ALL).total().practices());
        assertEquals(List.of(), panorama.region(Viewer.stranger(), Question.ALL).themes());
        assertEquals(List.of(), panorama.doers(Viewer.stranger(), Question.ALL));
        assertEquals(List.of(), panorama.matrix(Viewer.stranger(), Question.ALL).themes());
    }

    private Question question() {
        return new Question(Measure.PRACTICES, Grain.values()[random.nextInt(2)], some(THEMES), random.nextInt(3) == 0 ? OrganisationKind.COMMUNE : null,
                random.nextInt(3) == 0 ? SizeBand.values()[random.nextInt(5)] : null, Order.values()[random.nextInt(4)], List.of());
    }

    private String some(List<String> themes) {
        return random.nextBoolean() ? null : themes.get(random.nextInt(themes.size()));
    }

    /** Opens every organisation of the network, all its sheets and all it took over. */
    private Map<String, Count> lookedAt(Viewer viewer, Question question) {
        Map<String, Count> found = new HashMap<>();
        for (Organisation organisation : world.house.get(Organisations.class).list(viewer, OrganisationFilter.NONE, 0, 1_000)) {
            if (question.kind() != null && organisation.getKind() != question.kind()
                    || question.size() != null && organisation.getSize() != question.size()) {
                continue;
            }
            List<List<String>> done = new ArrayList<>();
            world.house.get(Practices.class).of(viewer, organisation, 1_000).stream().map(Practice::getSheet).forEach(sheet -> done.add(sheet.getThemes()));
            List<List<String>> used = new ArrayList<>();
            world.house.get(Adoptions.class).of(viewer, organisation, 1_000).forEach((declaration, thing) -> {
                if (declaration.getStage() == Stage.IN_USE) {
                    used.add(thing.tags());
                }
            });
            long practices = done.stream().filter(themes -> question.theme() == null || themes.contains(question.theme())).count();
            long uses = used.stream().filter(themes -> question.theme() == null || themes.contains(question.theme())).count();
            if (practices + uses > 0) {
                found.merge(place(organisation.getTerritory(), question.grain()), new Count(practices, uses, 1), Count::and);
            }
        }
        return found;
    }

    private static String place(Territory territory, Grain grain) {
        Territory today = territory;
        while (today != null && !today.isStanding()) {
            today = today.getSuccessor();
        }
        if (today == null) {
            return "nowhere";
        }
        TerritoryKind kind = grain == Grain.DEPARTMENT ? TerritoryKind.DEPARTMENT : TerritoryKind.INTERCOMMUNALITY;
        Territory around = today.getKind() == kind ? today
                : grain == Grain.DEPARTMENT ? today.getDepartment() : today.getIntercommunality();
        return around == null ? "outside" : around.getCode();
    }
}
