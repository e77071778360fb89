package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.FileFacts;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.SmallHouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What writers put in and where they are led to: pictures, and the pages proposed while they type. */
class PicturesDbTest {
    /** One grey pixel. */
    private static final byte[] PNG = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private final SmallHouse house = new SmallHouse();
    private Viewer writer;
    private Viewer other;
    private Space space;
    private Space closed;

    @BeforeEach
    void found(@TempDir Path data) {
        house.with("rouedad.data", data.toString());
        Person writing = person("Écrivaine", "e@mairie.example");
        writer = house.get(Circles.class).viewer(writing);
        other = house.get(Circles.class).viewer(person("Autre", "a@mairie.example"));
        space = space("guides", Audience.EVERYONE);
        closed = space("reserve", Audience.MEMBERS);
        // Whoever founds a space belongs to it from the next request on.
        writer = house.get(Circles.class).viewer(writing);
        page(space, "ecole-numerique", "École numérique");
        page(space, "ancien-nom", "Tout autre chose");
        page(closed, "ecole-secrete", "École secrète");
    }

    @AfterEach
    void leave() {
        house.close();
    }

    @Test
    void aPictureIsKeptOnceUnderItsNameAndTheTypeOfItsBytes() {
        StoredFile kept = keep(writer, "C:\\photos\\le  port.svg", PNG);
        assertEquals("le port.svg", kept.getName());
        assertEquals("image/png", kept.getMediaType());
        assertEquals(kept.url(), keep(writer, "le port.svg", PNG).url());
        assertEquals("image", keep(writer, "\u0000/", PNG).getName());
        assertEquals("image", keep(writer, null, PNG).getName());
        assertTrue(keep(writer, "é".repeat(500) + ".png", PNG).getName().endsWith(".png"));
    }

    @Test
    void whatIsNoPictureOrTooLargeIsRefused() {
        byte[] script = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        assertEquals("picture", assertThrows(InvalidInput.class, () -> keep(writer, "a.png", script)).field());
        assertThrows(InvalidInput.class, () -> keep(writer, "a.png", new byte[0]));
        assertThrows(InvalidInput.class, () -> keep(writer, "a.png", Arrays.copyOf(PNG, Pictures.MAX_BYTES + 1)));
    }

    @Test
    void whoeverMayNotWritePutsNothingIn() {
        assertThrows(NotAllowed.class, () -> keep(other, "a.png", PNG));
        assertThrows(NotAllowed.class, () -> keep(Viewer.stranger(), "a.png", PNG));
    }

    @Test
    void pagesAreProposedByTitleWithAndWithoutAccentsTheSpacesOwnFirst() {
        assertEquals(List.of("École numérique", "École secrète"), proposed(writer, space, "ecole"));
        assertEquals(List.of("École secrète", "École numérique"), proposed(writer, closed, "École"));
        assertEquals(List.of("Tout autre chose"), proposed(writer, space, "autre CHO"));
        assertEquals(List.of(), proposed(writer, space, "%"));
        assertEquals(3, proposed(writer, space, "").size());
    }

    @Test
    void whatAWriterMayNotSeeIsNotProposed() {
        assertEquals(List.of("École numérique"), proposed(other, space, "ecole"));
    }

    @Test
    void picturesAreProposedByNameAndDescriptionToThoseWhoSeeTheSpace() {
        StoredFile port = keep(writer, "port.png", PNG);
        keep(writer, "Gare.png", PNG);
        house.act(() -> house.get(Attaching.class).attach(writer, space, "notes.txt", new byte[] {'a'}, FileFacts.NONE));
        house.act(() -> house.get(Attaching.class).describe(writer, space, port, new FileFacts("Le port de Lannion", null)));
        assertEquals(List.of("Gare.png", "port.png"), pictures(other, space, ""));
        assertEquals(List.of("Gare.png"), pictures(other, space, " gare"));
        assertEquals(List.of("port.png"), pictures(other, space, "LANNION"));
        assertEquals(List.of(), pictures(other, space, "%"));
        assertEquals(List.of(), pictures(other, closed, ""));
        house.act(() -> house.get(Pictures.class).keep(writer, closed, "secret.png", PNG));
        assertEquals(List.of("secret.png"), pictures(writer, closed, ""));
        assertEquals(List.of(), pictures(other, closed, ""));
        house.act(() -> house.get(Attaching.class).trash(writer, space, port.getId()));
        assertEquals(List.of(), pictures(writer, space, "port"));
    }

    private List<String> pictures(Viewer viewer, Space in, String typed) {
        return house.get(StoredFiles.class).pictures(viewer, in, typed, 8).stream().map(StoredFile::getName).toList();
    }

    @Test
    void theWordsThatLinkToAPageLeadThere() {
        assertEquals("École numérique", LinkText.to(page(space, "ecole-numerique"), space));
        assertEquals("ancien-nom|Tout autre chose", LinkText.to(page(space, "ancien-nom"), space));
        assertEquals("reserve:ecole-secrete|École secrète", LinkText.to(page(closed, "ecole-secrete"), space));
    }

    private List<String> proposed(Viewer viewer, Space from, String typed) {
        return house.get(Pages.class).suggest(viewer, from, typed, 8).stream().map(Page::getTitle).toList();
    }

    private StoredFile keep(Viewer viewer, String name, byte[] content) {
        return house.act(() -> house.get(Pictures.class).keep(viewer, space, name, content));
    }

    private Page page(Space in, String slug) {
        return house.get(Pages.class).find(writer, in.getSlug(), slug).orElseThrow();
    }

    private void page(Space in, String slug, String title) {
        PageText text = new PageText(title, "texte", null, null, List.of(), null);
        house.act(() -> house.get(Wiki.class).save(writer, in, slug, text));
    }

    private Space space(String slug, Audience audience) {
        SpaceDraft draft = new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null);
        return house.act(() -> house.get(Hosting.class).found(writer, draft));
    }

    private Person person(String name, String email) {
        return house.act(() -> house.get(DemoAccounts.class).make(name, EmailAddress.of(email).orElseThrow(),
                "une phrase de passe longue"));
    }
}
