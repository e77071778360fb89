package bzh.rouedad.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.SmallHouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three files an hour for each person. */
class UploadLimitDbTest {
    private static final Instant NOON = Instant.parse("2007-03-01T12:00:00Z");
    private final SmallHouse house = new SmallHouse();
    private Viewer one;
    private Viewer other;
    private Space space;

    @BeforeEach
    void found(@TempDir Path data) {
        house.with("rouedad.data", data.toString()).with("rouedad.file.hourly", 3);
        one = person("un@mairie.example");
        other = person("autre@mairie.example");
        space = house.act(() -> house.get(Hosting.class).found(one, new SpaceDraft("espace", "Espace", SpaceKind.GROUP, Audience.EVERYONE, null, null)));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Viewer person(String address) {
        return house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator(address,
                EmailAddress.of(address).orElseThrow(), "une phrase de passe longue")));
    }

    private StoredFile attach(Viewer viewer, String name, int minute) {
        house.get(UploadLimit.class).clock = Clock.fixed(NOON.plus(Duration.ofMinutes(minute)), ZoneOffset.UTC);
        return house.act(() -> house.get(Attaching.class).attach(viewer, space, name, name.getBytes(StandardCharsets.UTF_8), FileFacts.NONE));
    }

    private void attachThree() {
        for (int i = 0; i < 3; i++) {
            attach(one, i + ".txt", i);
        }
    }

    @Test
    void theFourthFileOfAnHourIsRefusedAndKeptNowhere() {
        attachThree();
        TooManyUploads refused = assertThrows(TooManyUploads.class, () -> attach(one, "3.txt", 59));
        assertEquals("file", refused.field());
        assertEquals("Vous avez déposé 3 fichiers en une heure, le maximum. Réessayez plus tard.", refused.sentence(Locale.FRENCH));
        assertEquals(3, house.get(StoredFiles.class).count(one, space));
    }

    @Test
    void anHourLaterThereIsRoomAgain() {
        attachThree();
        attach(one, "3.txt", 61);
        assertEquals(4, house.get(StoredFiles.class).count(one, space));
    }

    @Test
    void othersAreNotHeldBackByIt() {
        attachThree();
        attach(other, "3.txt", 10);
    }

    @Test
    void newVersionsCountAsWell() {
        attachThree();
        StoredFile first = house.get(StoredFiles.class).list(one, space, 0, 1).get(0);
        assertThrows(TooManyUploads.class, () -> house.act(() -> house.get(Attaching.class).renew(one, space, first, new byte[] {'x'})));
    }

    @Test
    void whoMayNotWriteIsToldThatFirst() {
        attachThree();
        assertThrows(NotAllowed.class, () -> attach(Viewer.stranger(), "x.txt", 10));
    }
}
