package bzh.rouedad.practice;

import static bzh.rouedad.practice.PracticeHouse.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.adoption.Adopting;
import bzh.rouedad.adoption.DeclarationText;
import bzh.rouedad.adoption.Stage;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.organisation.Likeness;
import bzh.rouedad.organisation.Mine;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.Organisations;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.territory.SizeBand;
import bzh.rouedad.territory.Territories;
import bzh.rouedad.territory.Territory;
import bzh.rouedad.world.SmallHouse;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Le Faouët has 2,800 inhabitants, as Val d'Oust 45 km away; Lorient and Vannes are large. */
class AlikeDbTest {
    private final PracticeHouse room = new PracticeHouse(new SmallHouse().with(EntrySource.class, PracticeEntries.class));
    private Territory mine;
    private Organisation oust;

    @BeforeEach
    void found() {
        room.house.run(() -> room.house.change("update territory set centre_x = 2200, centre_y = 58000 where code = '56057'"));
        room.house.run(() -> room.house.change("update territory set centre_x = 2650, centre_y = 58000 where code = '56197'"));
        room.house.run(() -> room.house.change("update territory set centre_x = 2200, centre_y = 58300 where code = '56121'"));
        room.house.run(() -> room.house.change("update territory set centre_x = 2700, centre_y = 58300 where code = '56260'"));
        mine = room.house.get(Territories.class).find("56057").orElseThrow();
        room.organisation("Le Faouët", OrganisationKind.COMMUNE, "56057");
        room.organisation("Lorient", OrganisationKind.COMMUNE, "56121");
        room.organisation("Vannes", OrganisationKind.COMMUNE, "56260");
        oust = room.organisation("Val d'Oust", OrganisationKind.COMMUNE, "56197");
        room.organisation("Adullact", OrganisationKind.ASSOCIATION, null);
    }

    @AfterEach
    void leave() {
        room.close();
    }

    private List<String> told(PracticeFilter filter) {
        return room.house.get(Alike.class).of(Viewer.stranger(), mine, filter).stream().map(match -> match.practice().getTitle() + " · "
                + match.through().getName() + (match.stage() == null ? "" : " " + match.stage())).toList();
    }

    private void adopt(Organisation organisation, Practice practice, Stage stage) {
        room.house.act(() -> room.house.get(Adopting.class).declare(room.administrator, practice.ref(), organisation,
                new DeclarationText(stage, "2007", null, null, null, false)));
    }

    @Test
    void theOrderInTheDatabaseIsThatOfTheFormula() {
        List<Organisation> alike = room.house.get(Organisations.class).alike(Viewer.stranger(), mine, 10);
        assertEquals(List.of("Le Faouët", "Val d'Oust", "Lorient", "Vannes", "Adullact"), alike.stream().map(Organisation::getName).toList());
        assertEquals(alike, alike.stream().sorted(Comparator.comparingDouble((Organisation each) -> -Likeness.of(mine, each).points())).toList());
        Likeness likeness = Likeness.of(mine, oust);
        assertTrue(likeness.isSameKind() && likeness.isSameSize());
        assertEquals(45, likeness.getDistance());
        assertEquals(40 + 30 + 30 / 1.9, likeness.points(), 1e-9);
        assertEquals(15, Likeness.of(mine, alike.get(4)).points());
    }

    @Test
    void whatAPlaceLikeMineDidComesFirstAndMyOwnIsLeftOut() {
        room.describe(room.administrator, room.open, text("Vannes", "Grande"));
        room.describe(room.administrator, room.open, text("Val d'Oust", "Semblable"));
        room.describe(room.administrator, room.open, text("Le Faouët", "La mienne"));
        room.describe(room.administrator, room.closed, text("Val d'Oust", "Fermée"));
        assertEquals(List.of("Semblable · Val d'Oust", "Grande · Vannes"), told(PracticeFilter.NONE));
        assertEquals(List.of("Grande · Vannes"), told(new PracticeFilter(null, null, null, null, SizeBand.GREAT, null)));
    }

    @Test
    void whatAPlaceLikeMineUsesLeadsToWhatALargeOneMade() {
        room.describe(room.administrator, room.open, text("Lorient", "Proche"));
        Practice far = room.describe(room.administrator, room.open, text("Vannes", "Loin"));
        assertEquals(List.of("Proche · Lorient", "Loin · Vannes"), told(PracticeFilter.NONE));
        adopt(oust, far, Stage.INTERESTED);
        assertEquals(List.of("Proche · Lorient", "Loin · Vannes"), told(PracticeFilter.NONE));
        adopt(oust, far, Stage.IN_USE);
        assertEquals(List.of("Loin · Val d'Oust IN_USE", "Proche · Lorient"), told(PracticeFilter.NONE));
        adopt(oust, far, Stage.STOPPED);
        assertEquals(List.of("Proche · Lorient", "Loin · Vannes"), told(PracticeFilter.NONE));
    }

    @Test
    void whatIsClosedIsNotToldByWhoUsesItEither() {
        Practice closed = room.describe(room.administrator, room.closed, text("Vannes", "Fermée"));
        adopt(oust, closed, Stage.IN_USE);
        assertEquals(List.of(), told(PracticeFilter.NONE));
    }

    @Test
    void mineIsSaidByCodeOrNameAndAMergedCommuneIsUnderstood() {
        Mine chosen = room.house.get(Mine.class);
        assertEquals("56057", chosen.of("le faouet").territory().getCode());
        assertEquals("56197", chosen.of("56037").territory().getCode());
        assertEquals("56197", chosen.of("La Chapelle-Caro").territory().getCode());
        assertTrue(chosen.of("99999").isUnknown());
        assertTrue(chosen.of("Nulle-Part").isUnknown());
        assertFalse(chosen.of(" ").isUnknown());
        assertEquals(null, chosen.of(null).territory());
        assertEquals(List.of("Lorient", "Le Faouët", "Val d'Oust"), chosen.of("l").choices().stream().map(Territory::getName).toList());
    }
}
