package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.markup.Slug;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.SmallHouse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WikiDbTest {
    private final SmallHouse house = new SmallHouse();
    private final Wiki wiki = house.get(Wiki.class);
    private final Pages pages = house.get(Pages.class);
    private Viewer writer;
    private Space space;

    @BeforeEach
    void found() {
        Person person = house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Fondatrice",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue"));
        writer = house.get(Circles.class).viewer(person);
        space = space("espace");
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug) {
        return house.act(() -> house.get(Hosting.class).found(writer, new SpaceDraft(slug, slug, SpaceKind.GROUP, Audience.EVERYONE, null, null)));
    }

    private Wiki.Saved save(String slug, String markdown, Long base) {
        return house.act(() -> wiki.save(writer, space, slug, text("Titre", markdown, base)));
    }

    private static PageText text(String title, String markdown, Long base) {
        return new PageText(title, markdown, base, null, List.of(), null);
    }

    private Page page(String slug) {
        return pages.find(writer, space.getSlug(), slug).orElseThrow();
    }

    @Test
    void aStaleTextIsRefusedWithTheRevisionThatStands() {
        long first = save("page", "un", null).revision().getId();
        long second = save("page", "deux", first).revision().getId();
        assertEquals(second, assertThrows(EditConflict.class, () -> save("page", "trois", first)).current());
        assertEquals(second, assertThrows(EditConflict.class, () -> save("page", "trois", null)).current());
        assertEquals("deux", page("page").getRevision().getMarkdown());
        assertEquals(List.of("deux", "un"), pages.history(writer, page("page"), 0, 10).stream().map(Revision::getMarkdown).toList());
    }

    @Test
    void aPageThatIsGoneFromUnderAWriterIsAConflictToo() {
        assertThrows(EditConflict.class, () -> save("page", "un", 4711L));
    }

    @Test
    void theSameTextAgainIsNoRevisionAndNoNews() {
        long first = save("page", "un", null).revision().getId();
        assertEquals(first, save("page", "un", first).revision().getId());
        assertEquals(List.of(1L), house.rows("select count(*) from activity where thing_kind = 'page'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Majuscule", "a--b", "-a", "a/b", "..", "a b", "é", "a\u0000"})
    void anAddressThatNoPageCanHaveIsRefused(String slug) {
        assertEquals("slug", assertThrows(InvalidInput.class, () -> save(slug, "un", null)).field());
    }

    @Test
    void anAddressMayBeAHundredLong() {
        save("x".repeat(Slug.MAX_LENGTH), "un", null);
        assertThrows(InvalidInput.class, () -> save("x".repeat(Slug.MAX_LENGTH + 1), "un", null));
    }

    @Test
    void whatIsTooLongIsToldAtItsField() {
        assertEquals("title", field(text("x".repeat(201), "un", null)));
        assertEquals("markdown", field(text("Titre", "x".repeat(300_000), null)));
        assertEquals("note", field(new PageText("Titre", "un", null, "x".repeat(301), null, null)));
        assertEquals("tags", field(new PageText("Titre", "un", null, null, List.of("x".repeat(51)), null)));
        assertEquals("tags", field(new PageText("Titre", "un", null, null, IntStream.range(0, 21).mapToObj(i -> "t" + i).toList(), null)));
        assertEquals("markdown", field(new PageText("Titre", null, null, null, null, null)));
    }

    private String field(PageText text) {
        return assertThrows(InvalidInput.class, () -> house.act(() -> wiki.save(writer, space, "page", text))).field();
    }

    @Test
    void theLongestOfEverythingIsKept() {
        PageText longest = new PageText("é".repeat(200), "é ".repeat(80_000), null, "é".repeat(300),
                IntStream.range(0, 20).mapToObj(i -> "é".repeat(48) + i).toList(), "x/".repeat(2000));
        Revision kept = house.act(() -> wiki.save(writer, space, "page", longest)).revision();
        assertEquals(longest.tags().stream().map(tag -> tag.strip()).toList(), page("page").getRevision().getTags());
        assertEquals(1000, kept.getImportedFrom().length());
    }

    @Test
    void whatNoDatabaseKeepsIsCleanedAtTheDoor() {
        Revision kept = house.act(() -> wiki.save(writer, space, "page", new PageText("a\u0000b\ud800", "c\u0000\r\nd\ud800\ue000", null,
                "e\u0000\nf", List.of("g\u0000\udc00"), null))).revision();
        assertEquals("ab\uFFFD", kept.getTitle());
        assertEquals("c\nd\uFFFD\ue000", kept.getMarkdown());
        assertEquals("e f", kept.getNote());
        assertEquals(List.of("g\uFFFD"), kept.getTags());
    }

    @Test
    void aPageFullOfLinksToOtherSpacesCanStillBeRead() {
        save("la", "ici", null);
        String links = IntStream.range(0, 3000).mapToObj(i -> "[[s" + i + ":p]]").collect(Collectors.joining(" "));
        save("page", links + " [[la]]", null);
        assertEquals(3000, pages.wanted(writer, page("page")).size());
        assertFalse(pages.wanted(writer, page("page")).contains("/espaces/espace/la"));
    }

    @Test
    void aFreeAddressIsOneThatCanBeSaved() {
        String title = "abc ".repeat(23) + "de fghij klmnop";
        for (int i = 0; i < 12; i++) {
            save(wiki.freeSlug(writer, space, title), "texte " + i, null);
        }
        assertEquals(12, pages.count(writer, space));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "!?"})
    void aTitleWithoutALetterHasNoAddress(String title) {
        assertEquals("title", assertThrows(InvalidInput.class, () -> wiki.freeSlug(writer, space, title)).field());
    }

    @Test
    void aPageIsNeverPutUnderItselfNorUnderAnotherSpace() {
        Page a = save("a", "a", null).page();
        Page b = save("b", "b", null).page();
        place(b, a);
        place(a, b);
        place(a, a);
        Space home = space;
        space = space("autre");
        Page elsewhere = save("c", "c", null).page();
        space = home;
        place(a, elsewhere);
        assertEquals(List.of("a"), pages.trail(page("b")).stream().map(Page::getSlug).toList());
        assertTrue(pages.trail(page("a")).isEmpty());
    }

    private void place(Page page, Page parent) {
        house.run(() -> wiki.place(writer, pages.find(writer, page.getSpace().getSlug(), page.getSlug()).orElseThrow(), parent));
    }

    @Test
    void previewsKeepNothing() {
        assertTrue(wiki.preview(writer, space, "**gras** <script>x()</script>").html().contains("<strong>gras</strong>"));
        assertFalse(wiki.preview(writer, space, "<script>x()</script>").html().contains("script"));
        assertEquals(0, pages.count(writer, space));
    }
}
