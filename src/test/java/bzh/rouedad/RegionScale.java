package bzh.rouedad;

import static bzh.rouedad.world.Caller.expect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.territory.Loading;
import bzh.rouedad.world.Brittany;
import bzh.rouedad.world.Caller;
import bzh.rouedad.world.Eventually;
import bzh.rouedad.world.ManySheets;
import bzh.rouedad.world.PageTimes;
import bzh.rouedad.world.RunningServer;
import bzh.rouedad.world.SmallHouse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How soon the product answers with whole pages over all of Brittany, each of whose communes and intercommunalities is an
 * organisation: {@code mvn failsafe:integration-test@measured -Dit.test=RegionScale -Dpractice.sheets=5000}, with four adoptions
 * for each sheet. One reader, over HTTP, warm.
 */
@Tag("measured")
class RegionScale {
    private static final long MOST_MILLIS = 200;
    private static final int MOST_BYTES_OF_MAP = 150_000;

    private final Random random = new Random(2007);

    @Test
    void wholePagesOfTheRegionAnswerSoon(@TempDir Path data) throws IOException {
        int sheets = Integer.getInteger("practice.sheets", 0);
        assumeTrue(sheets > 0, "no number of sheets: give one by -Dpractice.sheets");
        assumeTrue(Files.isDirectory(Brittany.FILES), "no real division at " + Brittany.FILES.toAbsolutePath());
        furnish(data, sheets);
        try (RunningServer server = RunningServer.start(data, Map.of())) {
            Caller stranger = Caller.stranger(server);
            Eventually.so("all sheets are indexed", Duration.ofMinutes(5),
                    () -> Caller.json(stranger.get("/api/v1/search?q=fiche&kind=practice")).getInt("total") == sheets);
            PageTimes times = new PageTimes("region", stranger, MOST_MILLIS);
            times.time("shelf", i -> "/pratiques?page=" + (1 + i % 100));
            times.time("shelf, narrowed", i -> "/pratiques?theme=theme" + i % 40 + "&departement=56");
            times.time("sheet", i -> "/pratiques/fiche-" + random.nextInt(sheets));
            times.time("like mine", i -> "/pratiques?comme=" + List.of("56121", "35238", "29019", "22278", "56197").get(i % 5));
            times.time("map", i -> "/carte");
            times.time("map of a theme", i -> "/carte?compte=usages&theme=theme" + i % 40);
            times.time("map of organisations", i -> "/carte?compte=organisations&par=departements");
            times.time("blanks", i -> "/carte/blancs");
            times.time("card", i -> "/vignette/carte");
            times.hold();
            int map = compressed(expect(200, stranger.get("/carte")).body());
            System.out.printf(Locale.ROOT, "region: the map page has %d bytes compressed%n", map);
            assertTrue(map < MOST_BYTES_OF_MAP, "the map page has " + map + " bytes");
        }
    }

    private static int compressed(byte[] page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page);
        }
        return bytes.size();
    }

    /** Writes into the database of a server that is not running. */
    private void furnish(Path data, int sheets) throws IOException {
        byte[] zip = Brittany.zip();
        try (SmallHouse house = SmallHouse.of(data)) {
            Viewer administrator = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class)
                    .makeAdministrator("A", EmailAddress.of("a@mairie.example").orElseThrow(), "une phrase de passe longue")));
            long space = house.act(() -> house.get(Hosting.class).found(administrator,
                    new SpaceDraft("reseau", "reseau", SpaceKind.GROUP, Audience.EVERYONE, null, null))).getId();
            String key = house.act(() -> house.get(Loading.class).propose(administrator, "2026", new ByteArrayInputStream(zip)));
            house.act(() -> house.get(Loading.class).load(administrator, key, "2026", Loading.USUAL_ATTRIBUTION));
            house.run(() -> {
                String local = " from territory where kind in ('COMMUNE', 'INTERCOMMUNALITY')";
                house.change("insert into people_circle (id, audience) select 1000000 + id, 'EVERYONE'" + local);
                assertEquals(1202 + 61, house.change("insert into organisation (id, slug, name, kind, territory_id, circle_id, version)"
                        + " select 1000000 + id, concat('organisation-', code), name, kind, id, 1000000 + id, 1" + local));
                new ManySheets(house, random, administrator.personId(), space).write(sheets, house.rows("select id from organisation order by id")
                        .stream().map(id -> ((Number) id).longValue()).toList());
            });
        }
    }
}
