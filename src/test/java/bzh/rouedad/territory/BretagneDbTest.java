package bzh.rouedad.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.world.Brittany;
import bzh.rouedad.world.SmallHouse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real division of Brittany, the whole folder as it is. */
class BretagneDbTest {
    @Test
    void brittanyIsLoadedAsItIs(@TempDir Path data) throws IOException {
        assumeTrue(Files.isDirectory(Brittany.FILES), "no real division at " + Brittany.FILES.toAbsolutePath() + ": skipped");
        try (SmallHouse house = new SmallHouse().with("rouedad.data", data.toString())) {
            Viewer administrator = house.get(Circles.class)
                    .viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("A",
                    EmailAddress.of("a@mairie.example").orElseThrow(), "une phrase de passe longue")));
            Loading loading = house.get(Loading.class);
            byte[] zip = Brittany.zip();
            String key = house.act(() -> loading.propose(administrator, "2026", new ByteArrayInputStream(zip)));
            assertTrue(house.act(() -> loading.passedOver(administrator, key))
                    .contains("communes-2018-original.geojson"));
            Difference difference = house.act(() ->
                    loading.load(administrator, key, "2026", Loading.USUAL_ATTRIBUTION));
            assertEquals(1202, difference.added(TerritoryKind.COMMUNE));
            assertEquals(61, difference.added(TerritoryKind.INTERCOMMUNALITY));
            assertEquals(4, difference.added(TerritoryKind.DEPARTMENT));
            assertEquals(100, difference.formers());
            assertEquals(1202 + 61 + 4, difference.outlines());
            look(house.get(Territories.class));
            assertTrue(house.act(() -> loading.load(administrator, key, "2026", Loading.USUAL_ATTRIBUTION)).isNone());
        }
    }

    private static void look(Territories territories) {
        List<Territory> communes = territories.list(TerritoryKind.COMMUNE);
        assertEquals(Set.of("Île-de-Bréhat", "Île-de-Sein", "Ouessant"), communes.stream()
                .filter(commune -> commune.getIntercommunality() == null).map(Territory::getName)
                .collect(Collectors.toSet()));
        assertEquals(3_449_370, communes.stream().mapToLong(Territory::getPopulation).sum());
        assertEquals(3_449_370L, territories.find("R53").orElseThrow().getPopulation());
        Map<String, Long> labels = communes.stream().map(Territory::getLabel)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(1202, labels.size());
        assertEquals(List.of("Le Faouët (Morbihan)", "Le Faouët (Côtes-d'Armor)"),
                territories.like("Le Faouet", TerritoryKind.COMMUNE, 2).stream().map(Territory::getLabel).toList());
        assertEquals("Binic-Étables-sur-Mer", territories.standing("22007").orElseThrow().getName());
        assertEquals("Rennes", territories.like("renn", null, 5).stream()
                .filter(found -> found.getKind() == TerritoryKind.COMMUNE)
                .findFirst().orElseThrow().getName());
        assertEquals(43, territories.communes(territories.find("243500139").orElseThrow()).size());
    }
}
