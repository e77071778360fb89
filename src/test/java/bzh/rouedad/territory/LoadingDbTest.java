package bzh.rouedad.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.world.SmallHouse;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingDbTest {
    @TempDir
    Path data;
    private final SmallHouse house = new SmallHouse();
    private Viewer administrator;
    private Territories territories;

    @BeforeEach
    void found() {
        house.with("rouedad.data", data.toString());
        administrator = house.get(Circles.class)
                .viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("A",
                EmailAddress.of("a@mairie.example").orElseThrow(), "une phrase de passe longue")));
        territories = house.get(Territories.class);
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private String propose(String year, Sample sample) {
        return house.act(() -> house.get(Loading.class)
                .propose(administrator, year, new ByteArrayInputStream(sample.zip())));
    }

    private Difference load(String year, Sample sample) {
        String key = propose(year, sample);
        return house.act(() -> house.get(Loading.class).load(administrator, key, year, "INSEE"));
    }

    private static List<String> names(List<Territory> found) {
        return found.stream().map(Territory::getLabel).toList();
    }

    private Territory standing(String code) {
        return territories.standing(code).orElseThrow();
    }

    /** The sample a year later: Allineuc is part of Le Faouët, which has other inhabitants and another name. */
    private static Sample later() {
        return new Sample().replaced("communes.csv", "22001,Allineuc,212200018,22,200069391,400\n", "")
                .replaced("communes.csv", "22002,Le Faouët,212200026,22,200069391,2800",
                "22002,Le Faouët-Allineuc,212200026,22,200069391,3210")
                .replaced("epci.csv", "3200,2,2", "3210,1,1").without("communes-10pct.geojson")
                .replaced("communes-anciennes.csv", "22003,", "22001,Allineuc,commune-deleguee,22,22002\n22003,");
    }

    @Test
    void nothingIsWrittenBeforeSomebodySaysYes() {
        String key = propose("2026", new Sample());
        Difference difference = house.act(() -> house.get(Loading.class).difference(administrator, key));
        assertEquals(4, difference.added(TerritoryKind.COMMUNE));
        assertEquals(9, difference.added().size());
        assertEquals(0L, house.rows("select count(*) from territory").get(0));
    }

    @Test
    void whatWasLoadedIsFound() {
        load("2026", new Sample());
        assertEquals(4, territories.count(TerritoryKind.COMMUNE));
        assertEquals(2026, territories.set().orElseThrow().getYear());
        assertEquals("INSEE", territories.set().orElseThrow().getAttribution());
        Territory allineuc = standing("22001");
        assertEquals("Côtes-d'Armor", allineuc.getDepartment().getName());
        assertEquals("CA Lamballe Terre et Mer", allineuc.getIntercommunality().getName());
        assertEquals(SizeBand.TINY, allineuc.getSize());
        assertTrue(territories.outline(allineuc).orElseThrow().getPath().startsWith("M"));
        assertEquals(List.of("Allineuc (Côtes-d'Armor)", "Le Faouët (Côtes-d'Armor)"),
                names(territories.communes(standing("200069391"))));
        assertEquals(2, territories.communes(standing("56")).size());
    }

    @Test
    void namesAreFoundWithoutAccentsAndHomonymsAreToldApart() {
        load("2026", new Sample());
        assertEquals(List.of("Le Faouët (Côtes-d'Armor)", "Le Faouët (Morbihan)"),
                names(territories.like("faouet", TerritoryKind.COMMUNE, 10)));
        assertEquals(List.of("CA Lorient Agglomération"), names(territories.like("LORIENT", null, 10)));
        assertEquals(List.of("Allineuc (Côtes-d'Armor)"), names(territories.like("22001", null, 10)));
        assertEquals(List.of(), names(territories.like("%", null, 10)));
    }

    @Test
    void aNameFromBeforeAMergerLeadsToTheCommuneOfToday() {
        load("2026", new Sample());
        assertEquals(List.of("Le Faouët (Côtes-d'Armor)"), names(territories.like("ploeuc sur lie", null, 10)));
        assertEquals("22002", standing("22003").getCode());
        assertEquals("22002", standing("22002").getCode());
        assertEquals(List.of("Le Faouët-le-Vieux", "Plœuc-sur-Lié"),
                territories.formers(standing("22002")).stream().map(FormerCommune::getName).toList());
    }

    @Test
    void loadingTheSameAgainChangesNothing() {
        load("2026", new Sample());
        Difference again = load("2026", new Sample());
        assertTrue(again.isNone());
        assertEquals(9, again.same());
        assertEquals(List.of(9L, 2L, 1L, 1L),
                house.rows("select count(*) from territory union all select count(*) from territory_former"
                + " union all select count(*) from territory_outline union all select count(*) from territory_set"));
    }

    @Test
    void aMergedCommuneKeepsItsCodeAndLeadsToItsSuccessor() {
        load("2026", new Sample());
        Difference difference = load("2027", later());
        assertEquals(List.of("22001"), difference.merged().stream().map(Difference.Change::code).toList());
        assertEquals("Le Faouët-Allineuc", difference.merged().get(0).now());
        Territory gone = territories.find("22001").orElseThrow();
        assertEquals(2027, gone.getEndedYear());
        assertEquals(2026, gone.getYear());
        assertEquals("22002", standing("22001").getCode());
        assertEquals("Le Faouët-Allineuc", standing("22001").getName());
        assertEquals(3, territories.count(TerritoryKind.COMMUNE));
        assertEquals(List.of("Le Faouët-Allineuc (Côtes-d'Armor)"), names(territories.communes(standing("200069391"))));
    }

    @Test
    void aNameLeadsOnWhenItsCommuneMergesAgain() {
        load("2026", new Sample());
        load("2027", new Sample().replaced("communes.csv", "22002,Le Faouët,212200026,22,200069391,2800\n", "")
                .replaced("communes.csv", "22,200069391,400", "22,200069391,3200")
                .replaced("epci.csv", "3200,2,2", "3200,1,1")
                .with("communes-anciennes.csv",
                "code_insee,nom,type,departement,chef_lieu\n22002,Le Faouët,commune-deleguee,22,22001\n"));
        assertEquals("22001", standing("22003").getCode());
        assertEquals(List.of("Allineuc (Côtes-d'Armor)"), names(territories.like("plœuc", null, 10)));
        assertEquals(List.of("Le Faouët", "Plœuc-sur-Lié"),
                territories.formers(standing("22001")).stream().map(FormerCommune::getName).toList());
    }

    @Test
    void aCommuneThatIsOneAgainStandsForItself() {
        load("2026", new Sample());
        load("2027", later());
        Difference back = load("2027", new Sample());
        assertEquals(List.of("22001"), back.added().stream().map(Difference.Change::code).toList());
        assertEquals("22001", standing("22001").getCode());
        assertFalse(territories.formers(standing("22002")).stream()
                .anyMatch(former -> former.getName().equals("Allineuc")));
    }

    @Test
    void anIntercommunalityThatIsNoLongerThereEnds() {
        load("2026", new Sample());
        Difference difference = load("2027", new Sample()
                .replaced("epci.csv", "200042174,CA Lorient Agglomération,CA,900,1,1\n", "")
                .replaced("epci.csv", "3200,2,2", "4100,3,3")
                .replaced("communes.csv", "56,200042174,900", "56,200069391,900"));
        assertEquals(List.of("200042174"), difference.ended().stream().map(Difference.Change::code).toList());
        assertEquals("CA Lorient Agglomération", standing("200042174").getName());
        assertFalse(standing("200042174").isStanding());
        assertEquals(List.of("CA Lamballe Terre et Mer"), names(territories.list(TerritoryKind.INTERCOMMUNALITY)));
    }

    @Test
    void aCommuneDoesNotVanishWithoutAWord() {
        load("2026", new Sample());
        Sample sample = later().without("communes-anciennes.csv");
        assertEquals("territory.bad.vanished", assertThrows(BadSet.class, () -> load("2027", sample)).findings().get(0)
                .key());
        assertEquals(4, territories.count(TerritoryKind.COMMUNE));
    }

    @Test
    void anotherRegionIsNotMixedIn() {
        load("2026", new Sample());
        Sample other = new Sample().replaced("departements.json", "\"53\"", "\"52\"");
        assertEquals("territory.bad.region", assertThrows(BadSet.class, () -> load("2026", other)).findings().get(0)
                .key());
    }

    @Test
    void aBadSetLeavesEverythingAsItWas() {
        load("2026", new Sample());
        Sample sample = new Sample().replaced("communes.csv", "212200018", "212200019")
                .replaced("communes.csv", "Allineuc", "Autre");
        assertThrows(BadSet.class, () -> load("2027", sample));
        assertEquals("Allineuc", standing("22001").getName());
        assertEquals(2026, territories.set().orElseThrow().getYear());
    }

    @Test
    void anEarlierYearDoesNotReplaceALaterOne() {
        load("2026", new Sample());
        assertEquals("year", assertThrows(InvalidInput.class, () -> propose("2025", new Sample())).field());
        assertEquals("year", assertThrows(InvalidInput.class, () -> propose("l'an dernier", new Sample())).field());
        assertEquals("year", assertThrows(InvalidInput.class, () -> propose("9999", new Sample())).field());
    }

    @Test
    void onlyAdministratorsLoad() {
        String key = propose("2026", new Sample());
        Loading loading = house.get(Loading.class);
        assertThrows(NotAllowed.class,
                () -> loading.propose(Viewer.stranger(), "2026", new ByteArrayInputStream(new Sample().zip())));
        assertThrows(NotAllowed.class, () -> loading.difference(Viewer.stranger(), key));
        assertThrows(NotAllowed.class, () -> loading.load(Viewer.stranger(), key, "2026", "x"));
    }

    @Test
    void anArchiveNobodyKnowsIsForgotten() {
        for (String key : new String[] {null, "", "../../etc/passwd", "7b0d7e6e-2f1b-4a8e-9a4e-0d7a0a3b2c1d"}) {
            assertEquals("archive", assertThrows(InvalidInput.class, () -> house.get(Loading.class)
                    .difference(administrator, key)).field());
        }
    }

    @Test
    void anAttributionIsDemanded() {
        String key = propose("2026", new Sample());
        assertEquals("attribution", assertThrows(InvalidInput.class, () -> house.act(() -> house.get(Loading.class)
                .load(administrator, key, "2026", " "))).field());
    }
}
