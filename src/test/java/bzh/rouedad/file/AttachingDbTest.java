package bzh.rouedad.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.SmallHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachingDbTest {
    private final SmallHouse house = new SmallHouse();
    private Attaching attaching;
    private StoredFiles files;
    private Viewer keeper;
    private Viewer writer;
    private Space space;
    private Space closed;

    @BeforeEach
    void found(@TempDir Path data) {
        house.with("rouedad.data", data.toString());
        attaching = house.get(Attaching.class);
        files = house.get(StoredFiles.class);
        keeper = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Fondatrice",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
        space = space("espace", Audience.EVERYONE);
        closed = space("reserve", Audience.MEMBERS);
        writer = house.get(Circles.class).viewer(house.act(() -> house.get(Hosting.class)
                .welcome(keeper, space, "Membre", "m@mairie.example", Role.CONTRIBUTOR, Locale.FRENCH)));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(keeper, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private StoredFile attach(Viewer viewer, Space into, String name, String content) {
        return house.act(() -> attaching.attach(viewer, into, name, bytes(content), new FileFacts("Le compte rendu", Licence.CC_BY_SA)));
    }

    private StoredFile renew(StoredFile file, String content) {
        return house.act(() -> attaching.renew(writer, space, file, bytes(content)));
    }

    @Test
    void aFileIsListedWithWhatWasSaidOfItForWhoeverSeesTheSpace() {
        attach(writer, space, "b.txt", "deux");
        StoredFile file = attach(writer, space, "a.txt", "un");
        attach(keeper, closed, "c.txt", "trois");
        assertEquals(List.of("a.txt", "b.txt"), files.list(Viewer.stranger(), space, 0, 10).stream().map(StoredFile::getName).toList());
        assertEquals(2, files.count(Viewer.stranger(), space));
        assertEquals("Le compte rendu", file.getDescription());
        assertEquals(Licence.CC_BY_SA, file.getLicence());
        assertEquals(List.of(), files.list(writer, closed, 0, 10));
        assertEquals(0, files.count(writer, closed));
    }

    @Test
    void theSameFileTwiceIsOneFileAndOneLineOfTheLedger() {
        StoredFile file = attach(writer, space, "a.txt", "un");
        assertEquals(file.getId(), attach(writer, space, "a.txt", "un").getId());
        assertNotEquals(file.getId(), attach(writer, space, "a.txt", "deux").getId());
        assertEquals(2, house.rows("select id from activity where verb = 'UPLOADED' and thing_kind = 'file'").size());
    }

    @Test
    void theAddressShowsTheLatestVersionAndTheOthersStay() {
        StoredFile file = attach(writer, space, "a.txt", "un");
        StoredFile renewed = renew(file, "deux");
        assertEquals(file.url(), renewed.url());
        assertEquals(2, renewed.getNumber());
        assertNotEquals(file.getSha256(), renewed.getSha256());
        assertEquals(List.of(2, 1), files.versions(writer, renewed).stream().map(FileVersion::getNumber).toList());
        assertEquals(file.getSha256(), files.version(Viewer.stranger(), renewed, 1).orElseThrow().getSha256());
        assertEquals(2, renew(renewed, "deux").getNumber());
        assertThrows(InvalidInput.class, () -> renew(renewed, "%PDF-1.4"));
    }

    @Test
    void whatIsThrownAwayIsNowhereUntilItIsTakenBack() {
        StoredFile file = attach(writer, space, "a.txt", "un");
        house.run(() -> attaching.trash(keeper, space, file.getId()));
        assertTrue(files.find(keeper, file.getId()).isEmpty());
        assertTrue(files.find(keeper, space, file.getId()).isEmpty());
        assertEquals(0, files.count(keeper, space));
        assertEquals(List.of(), house.get(FileEntries.class).find(List.of(file.getId())));
        assertEquals("a.txt", files.trashed(keeper, space, 10).get(0).getName());
        assertThrows(NotAllowed.class, () -> renew(file, "deux"));
        assertThrows(NotAllowed.class, () -> house.run(() -> attaching.restore(keeper, closed, file.getId())));
        house.run(() -> attaching.restore(keeper, space, file.getId()));
        assertEquals(file.url(), files.find(Viewer.stranger(), file.getId()).orElseThrow().url());
        assertThrows(NotAllowed.class, () -> house.run(() -> attaching.restore(keeper, space, file.getId())));
    }

    @Test
    void everyActAsksForItsRight() {
        StoredFile file = attach(writer, space, "a.txt", "un");
        assertThrows(NotAllowed.class, () -> attach(Viewer.stranger(), space, "a.txt", "un"));
        assertThrows(NotAllowed.class, () -> attach(writer, closed, "a.txt", "un"));
        assertThrows(NotAllowed.class, () -> house.run(() -> attaching.renew(Viewer.stranger(), space, file, bytes("x"))));
        assertThrows(NotAllowed.class, () -> house.run(() -> attaching.describe(Viewer.stranger(), space, file, FileFacts.NONE)));
        assertThrows(NotAllowed.class, () -> house.run(() -> attaching.trash(writer, space, file.getId())));
        assertThrows(NotAllowed.class, () -> files.trashed(writer, space, 10));
        StoredFile other = attach(keeper, closed, "c.txt", "trois");
        assertThrows(NotAllowed.class, () -> house.run(() -> attaching.renew(writer, space, other, bytes("x"))));
        assertTrue(files.find(writer, other.getId()).isEmpty());
        assertEquals(List.of(), files.versions(writer, other));
    }

    @Test
    void markdownToPasteIsInertAndShowsPictures() {
        assertEquals("[a\\_\\[b\\].txt](/fichiers/", attach(writer, space, "a_[b].txt", "un").markdown().split("/fichiers/")[0] + "/fichiers/");
        byte[] png = Samples.png(600, 30);
        StoredFile picture = house.act(() -> attaching.attach(writer, space, "p.png", png, new FileFacts("Le <port>", null)));
        assertTrue(picture.markdown().startsWith("![Le \\<port\\>](/fichiers/"), picture.markdown());
    }

    @Test
    void bytesThatNoRowNamesGoAfterADay() throws IOException {
        FileStore store = house.get(FileStore.class);
        byte[] grainy = Samples.written(Samples.grainy(600, 200), "png");
        StoredFile picture = house.act(() -> attaching.attach(writer, space, "p.png", grainy, FileFacts.NONE));
        StoredFile first = attach(writer, space, "a.txt", "un");
        StoredFile latest = renew(first, "deux");
        house.run(() -> attaching.trash(keeper, space, latest.getId()));
        String small = files.version(keeper, picture, 1).orElseThrow().variant(480).orElseThrow().getSha256();
        String orphan = store.keep(bytes("que personne ne nomme"));
        String young = store.keep(bytes("tout neuf"));
        String again = store.keep(bytes("repris"));
        for (String hash : List.of(picture.getSha256(), first.getSha256(), latest.getSha256(), small, orphan, again)) {
            Files.setLastModifiedTime(store.path(hash), FileTime.from(Instant.now().minus(Sweep.AGE).minusSeconds(60)));
        }
        store.keep(bytes("repris"));
        assertEquals(1, house.get(Sweep.class).sweepAll());
        assertFalse(Files.exists(store.path(orphan)));
        for (String hash : List.of(picture.getSha256(), first.getSha256(), latest.getSha256(), small, young, again)) {
            assertTrue(Files.exists(store.path(hash)));
        }
    }
}
