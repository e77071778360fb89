package bzh.rouedad.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.FileFacts;
import bzh.rouedad.file.Licence;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.language.InvalidInput;
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
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.SmallHouse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures on covers: which ones do, what an edition keeps of them, and who sees them. */
class CoverDbTest {
    private static final FileFacts DESCRIBED = new FileFacts("Un phare, la nuit", null);
    @TempDir
    Path data;
    private SmallHouse house;
    private Viewer editor;
    private Space open;
    private Space closed;

    @BeforeEach
    void found() {
        house = new SmallHouse().with("rouedad.data", data.toString());
        editor = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("F",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
        open = space("creatif", Audience.EVERYONE);
        closed = space("ferme", Audience.MEMBERS);
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug, Audience audience) {
        Space space = house.act(() -> house.get(Hosting.class).found(editor,
                new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
        house.act(() -> house.get(Wiki.class).save(editor, space, "page",
                new PageText("Page", "Le texte.", null, null, null, null)));
        return space;
    }

    private StoredFile picture(Space space, String name, int blue, FileFacts facts) {
        return house.act(() -> house.get(Attaching.class).attach(editor, space, name, png(blue), facts));
    }

    private static byte[] png(int blue) {
        BufferedImage image = new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, blue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static GuideText text(GuideStatus status, Long cover) {
        return new GuideText(GuideKind.GUIDE, "Guide", null, status, null, List.of("page"),
                new Imprint(null, null, null, null, null, null, null, cover), null, null);
    }

    private Guide make(Space space, GuideStatus status, Long cover) {
        return now(house.act(() -> house.get(Publishing.class).make(editor, space, text(status, cover))));
    }

    private Guide edit(Guide guide, GuideStatus status, Long cover) {
        return now(house.act(() -> house.get(Publishing.class).edit(editor, guide, text(status, cover), null)));
    }

    private Guide publish(Guide guide) {
        return now(house.act(() -> house.get(Publishing.class).publish(editor, guide, null, null)));
    }

    private Guide now(Guide guide) {
        return house.get(Guides.class).find(editor, guide.getSlug()).orElseThrow();
    }

    private Edition edition(Guide guide, int number) {
        return house.get(Editions.class).find(editor, guide.getSlug(), number).orElseThrow();
    }

    private void refused(String sentence, Runnable act) {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> house.run(act));
        assertEquals("cover", refusal.field());
        assertTrue(refusal.sentence(Locale.FRENCH).contains(sentence), refusal.sentence(Locale.FRENCH));
        assertFalse(refusal.sentence(Locale.ENGLISH).isBlank());
    }

    @Test
    void aPictureOfTheSpaceIsTakenAndGivenUp() {
        StoredFile phare = picture(open, "phare.png", 1, DESCRIBED);
        Guide guide = make(open, GuideStatus.IDEA, phare.getId());
        assertEquals(phare.getId(), Imprint.of(guide).cover());
        assertEquals(new Cover(phare.url() + "?version=1", "Un phare, la nuit"),
                house.get(Covers.class).of(Viewer.stranger(), guide).orElseThrow());
        assertNull(Imprint.of(edit(guide, GuideStatus.IDEA, null)).cover());
    }

    @Test
    void whatIsNoPictureOfTheSpaceIsRefusedAtItsField() {
        StoredFile elsewhere = picture(space("ailleurs", Audience.EVERYONE), "a.png", 1, DESCRIBED);
        StoredFile words = house.act(() -> house.get(Attaching.class).attach(editor, open, "a.txt",
                "mots".getBytes(StandardCharsets.UTF_8), DESCRIBED));
        StoredFile moving = house.act(() -> house.get(Attaching.class).attach(editor, open, "a.gif",
                Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"), DESCRIBED));
        for (Long id : List.of(elsewhere.getId(), words.getId(), moving.getId(), 999_999L)) {
            refused("image PNG ou JPEG de cet espace",
                    () -> house.get(Publishing.class).make(editor, open, text(GuideStatus.IDEA, id)));
        }
    }

    @Test
    void onlyPicturesThatDoAreOfferedAndToThoseWhoSeeThem() {
        picture(open, "un.png", 1, FileFacts.NONE);
        picture(open, "deux.png", 2, DESCRIBED);
        picture(closed, "secret.png", 3, DESCRIBED);
        house.act(() -> house.get(Attaching.class).attach(editor, open, "a.txt",
                "mots".getBytes(StandardCharsets.UTF_8), DESCRIBED));
        StoredFiles files = house.get(StoredFiles.class);
        assertEquals(List.of("deux.png", "un.png"),
                files.resizable(Viewer.stranger(), open, 100).stream().map(StoredFile::getName).toList());
        assertEquals(1, files.resizable(Viewer.stranger(), open, 1).size());
        assertEquals(List.of(), files.resizable(Viewer.stranger(), closed, 100));
        assertEquals(1, files.resizable(editor, closed, 100).size());
    }

    @Test
    void whatKeepsAPictureFromTheCoverIsToldWhenTheGuideComesOut() {
        StoredFile phare = picture(open, "phare.png", 1, FileFacts.NONE);
        Guide guide = make(open, GuideStatus.IN_PREPARATION, phare.getId());
        refused("Personne n’a décrit", () -> house.get(Publishing.class).publish(editor, guide, null, null));
        house.act(() -> house.get(Attaching.class).describe(editor, open, phare,
                new FileFacts("Un phare", Licence.RESERVED)));
        refused("licence", () -> house.get(Publishing.class).publish(editor, guide, null, null));
        house.act(() -> house.get(Attaching.class).describe(editor, open, phare,
                new FileFacts("Un phare", Licence.CC_BY)));
        house.act(() -> house.get(Attaching.class).trash(editor, open, phare.getId()));
        refused("corbeille", () -> house.get(Publishing.class).publish(editor, guide, null, null));
        house.act(() -> house.get(Attaching.class).restore(editor, open, phare.getId()));
        house.run(() -> house.get(Attaching.class).move(editor, open, closed, Set.of(phare.getId())));
        refused("visible", () -> house.get(Publishing.class).publish(editor, guide, null, null));
        String told = house.act(() -> house.get(Publishing.class).obstacle(editor, now(guide))).orElseThrow()
                .sentence(Locale.FRENCH);
        assertTrue(told.contains("couverture") && !told.contains("phare"), told);
        house.run(() -> house.get(Attaching.class).move(editor, closed, open, Set.of(phare.getId())));
        assertEquals(1, publish(guide).getEdition());
    }

    @Test
    void aPictureThatWentToTheTrashHindersNoOtherChange() {
        StoredFile phare = picture(open, "phare.png", 1, DESCRIBED);
        Guide guide = make(open, GuideStatus.IDEA, phare.getId());
        house.act(() -> house.get(Attaching.class).trash(editor, open, phare.getId()));
        assertEquals(GuideStatus.IN_PREPARATION, edit(guide, GuideStatus.IN_PREPARATION, phare.getId()).getStatus());
        assertEquals(phare.getId(), Imprint.of(now(guide)).cover());
    }

    @Test
    void anEditionKeepsItsCoverWhateverBecomesOfThePictureAndOfTheGuide() {
        StoredFile phare = picture(open, "phare.png", 1, DESCRIBED);
        Guide guide = make(open, GuideStatus.PUBLISHED, phare.getId());
        Cover before = new Cover(phare.url() + "?version=1", "Un phare, la nuit");
        house.act(() -> house.get(Attaching.class).renew(editor, open, phare, png(2)));
        house.act(() -> house.get(Attaching.class).describe(editor, open, phare,
                new FileFacts("Le phare, de jour", null)));
        assertEquals(before, cover(guide, 1));
        publish(guide);
        assertEquals(new Cover(phare.url() + "?version=2", "Le phare, de jour"), cover(guide, 2));
        StoredFile port = picture(open, "port.png", 3, DESCRIBED);
        edit(guide, GuideStatus.PUBLISHED, port.getId());
        publish(guide);
        edit(guide, GuideStatus.PUBLISHED, null);
        publish(guide);
        assertEquals(before, cover(guide, 1));
        assertEquals(port.url() + "?version=1", cover(guide, 3).address());
        assertNull(cover(guide, 4));
        assertThrows(InvalidInput.class, () -> publish(guide));
    }

    @Test
    void noPictureIsPromisedOnceItLiesInTheTrash() {
        StoredFile phare = picture(open, "phare.png", 1, DESCRIBED);
        Guide guide = make(open, GuideStatus.PUBLISHED, phare.getId());
        assertEquals(phare.url() + "?version=1&l=480", onTheShelf().small());
        house.act(() -> house.get(Attaching.class).trash(editor, open, phare.getId()));
        assertNull(cover(guide, 1));
        assertNull(onTheShelf());
        house.act(() -> house.get(Attaching.class).restore(editor, open, phare.getId()));
        assertEquals(phare.url() + "?version=1", cover(guide, 1).address());
    }

    @Test
    void theShelfAsksOnceForAllCovers() {
        for (int i = 1; i <= 5; i++) {
            make(open, GuideStatus.IDEA, picture(open, i + ".png", i, DESCRIBED).getId());
        }
        house.run(() -> house.change("set query_statistics true"));
        List<Guide> list = house.get(Shelf.class).list(Viewer.stranger(), GuideFilter.NONE, GuideOrder.NEWEST, 0, 10);
        assertEquals(5, list.stream().flatMap(guide -> Cover.of(guide).stream()).distinct().count());
        assertEquals(List.of(1), house.rows("select cast(sum(execution_count) as integer)"
                + " from information_schema.query_statistics where lower(sql_statement) like '%from %file_stored%'"
                + " and lower(sql_statement) not like '%query_statistics%'"));
    }

    @Test
    void readersGetNoneOfAPictureThatIsClosedToSomeOfThem() {
        StoredFile phare = picture(open, "phare.png", 1, DESCRIBED);
        Guide guide = make(open, GuideStatus.PUBLISHED, phare.getId());
        house.run(() -> house.get(Attaching.class).move(editor, open, closed, Set.of(phare.getId())));
        assertNull(onTheShelf());
        assertNull(cover(guide, 1));
        Guide secret = make(closed, GuideStatus.PUBLISHED, phare.getId());
        assertEquals(phare.url() + "?version=1", cover(secret, 1).address());
        assertThrows(NotAllowed.class, () -> house.get(Covers.class).of(Viewer.stranger(), secret));
        assertThrows(NotAllowed.class, () -> house.get(Covers.class).of(Viewer.stranger(), edition(secret, 1)));
    }

    @Test
    void filesOfAnEditionHoldItsCover() {
        StoredFile phare = picture(open, "phare.png", 1, DESCRIBED);
        Guide guide = make(open, GuideStatus.PUBLISHED, phare.getId());
        house.act(() -> house.get(Attaching.class).renew(editor, open, phare, png(2)));
        var book = house.act(() -> house.get(Gathering.class).gather(edition(guide, 1).getId())).orElseThrow();
        assertEquals("Un phare, la nuit", book.cover().words());
        assertEquals("image/png", book.cover().picture().mediaType());
        publish(guide);
        var next = house.act(() -> house.get(Gathering.class).gather(edition(guide, 2).getId())).orElseThrow();
        assertNotEquals(book.cover().picture().file(), next.cover().picture().file());
        house.act(() -> house.get(Attaching.class).trash(editor, open, phare.getId()));
        assertNull(house.act(() -> house.get(Gathering.class).gather(edition(guide, 1).getId())).orElseThrow().cover());
    }

    private Cover cover(Guide guide, int number) {
        return house.get(Covers.class).of(editor, edition(guide, number)).orElse(null);
    }

    private Cover onTheShelf() {
        List<Guide> list = house.get(Shelf.class).list(Viewer.stranger(), GuideFilter.NONE, GuideOrder.NEWEST, 0, 10);
        return Cover.of(list.get(0)).orElse(null);
    }
}
