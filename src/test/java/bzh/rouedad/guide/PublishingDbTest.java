package bzh.rouedad.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bzh.rouedad.language.ChangedMeanwhile;
import bzh.rouedad.language.InvalidInput;
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
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Trash;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.SmallHouse;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishingDbTest {
    private final SmallHouse house = new SmallHouse();
    private final Publishing publishing = house.get(Publishing.class);
    private final Guides guides = house.get(Guides.class);
    private Viewer editor;
    private Space space;

    @BeforeEach
    void found() {
        Person person = house.act(() -> house.get(DemoAccounts.class).makeAdministrator("F", EmailAddress.of("f@mairie.example").orElseThrow(),
                "une phrase de passe longue"));
        editor = house.get(Circles.class).viewer(person);
        space = house.act(() -> house.get(Hosting.class).found(editor, new SpaceDraft("creatif", "C", SpaceKind.GROUP, Audience.EVERYONE, null, null)));
        for (String slug : List.of("a", "b", "c")) {
            house.act(() -> house.get(Wiki.class).save(editor, space, slug, new PageText(slug, "texte", null, null, null, null)));
        }
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private static GuideText text(String title, GuideStatus status, List<String> pages) {
        return new GuideText(GuideKind.GUIDE, title, null, status, null, pages);
    }

    private Guide make(GuideText text) {
        return house.act(() -> publishing.make(editor, space, text));
    }

    private Guide edit(Guide guide, GuideText text) {
        house.act(() -> publishing.edit(editor, guide, text, null));
        return guides.find(editor, guide.getSlug()).orElseThrow();
    }

    private List<String> chapters(Guide guide) {
        return guides.chapters(editor, guide).stream().map(Page::getSlug).toList();
    }

    @Test
    void chaptersComeInTheOrderOfTheirLinesEachOnce() {
        Guide guide = make(text("Guide", GuideStatus.PUBLISHED, List.of(" c ", "", "a", "creatif/c", "a")));
        assertEquals(List.of("c", "a"), chapters(guide));
        assertEquals(List.of("b", "a", "c"), chapters(edit(guide, text("Guide", GuideStatus.REVISED, List.of("b", "a", "c")))));
    }

    @Test
    void comingOutIsToldOnceAndDated() {
        Guide guide = make(text("Guide", GuideStatus.TO_APPEAR, List.of()));
        assertNull(guide.getPublishedAt());
        Instant out = edit(guide, text("Guide", GuideStatus.PUBLISHED, List.of("a"))).getPublishedAt();
        assertNotNull(out);
        assertEquals(out, edit(guide, text("Guide", GuideStatus.REVISED, List.of("a"))).getPublishedAt());
        assertEquals(List.of("CREATED", "PUBLISHED", "REVISED"), house.rows("select verb from activity where thing_kind = 'guide' order by id"));
    }

    @Test
    void whatDoesNotFitIsToldAtItsField() {
        assertEquals("pages", refused(text("Guide", GuideStatus.PUBLISHED, List.of())));
        assertEquals("pages", refused(text("Guide", GuideStatus.IDEA, List.of("nulle-part"))));
        assertEquals("pages", refused(text("Guide", GuideStatus.IDEA, List.of("autre/a"))));
        assertEquals("pages", refused(text("Guide", GuideStatus.IDEA, List.of("x".repeat(1 << 20)))));
        assertEquals("pages", refused(text("Guide", GuideStatus.IDEA, List.of("a\u0000/b\u0000/c"))));
        assertEquals("pages", refused(text("Guide", GuideStatus.IDEA, IntStream.range(0, 501).mapToObj(i -> "p" + i).toList())));
        assertEquals("title", refused(text("!!!", GuideStatus.IDEA, List.of())));
        assertEquals("title", refused(text("x".repeat(201), GuideStatus.IDEA, List.of())));
        assertEquals("summary", refused(new GuideText(null, "Guide", "x".repeat(4001), null, null, null)));
        assertEquals("announced", refused(new GuideText(null, "Guide", null, null, "x".repeat(121), null)));
    }

    @Test
    void aRefusalDoesNotEchoAMegabyte() {
        InvalidInput refusal = assertThrows(InvalidInput.class,
                () -> make(text("Guide", GuideStatus.IDEA, Collections.singletonList("x".repeat(1 << 20)))));
        assertEquals(true, refusal.sentence(Locale.FRENCH).length() < 300);
    }

    private String refused(GuideText text) {
        return assertThrows(InvalidInput.class, () -> make(text)).field();
    }

    @Test
    void guidesOfOneTitleHaveAddressesOfTheirOwn() {
        String title = "Un titre très long qui déborde de beaucoup la place prévue pour une adresse et qui revient plusieurs fois ici";
        List<String> slugs = IntStream.range(0, 3).mapToObj(i -> make(text(title, GuideStatus.IDEA, List.of())).getSlug()).toList();
        assertEquals(3, slugs.stream().distinct().count());
        assertEquals(List.of("guide", "guide-2"), List.of(make(text("Guide", GuideStatus.IDEA, List.of())).getSlug(),
                make(text("Guide", GuideStatus.IDEA, List.of())).getSlug()));
    }

    @Test
    void aChapterInTheTrashIsLeftOutAndDoesNotHinderEditing() {
        Guide guide = make(text("Guide", GuideStatus.PUBLISHED, List.of("a", "b", "c")));
        Page b = guides.chapters(editor, guide).get(1);
        house.run(() -> house.get(Trash.class).discard(editor, b, b.getRevision().getId()));
        assertEquals(List.of("a", "c"), chapters(guides.find(editor, guide.getSlug()).orElseThrow()));
        assertEquals(List.of("c", "a"), chapters(edit(guide, text("Guide", GuideStatus.REVISED, List.of("c", "a")))));
        assertEquals(List.of("a", "c"), chapters(edit(guide, text("Guide", GuideStatus.REVISED, List.of("a", "c")))));
        house.act(() -> house.get(Trash.class).restore(editor, space, b.getId()));
        assertEquals(List.of("c", "b", "a"), chapters(edit(guide, text("Guide", GuideStatus.REVISED, List.of("c", "b", "a")))));
    }

    @Test
    void aGuideThatChangedSinceTheFormWasOpenedIsNotOverwritten() {
        Guide guide = make(text("Guide", GuideStatus.IDEA, List.of()));
        long seen = guide.getVersion();
        edit(guide, text("Le titre de l’autre", GuideStatus.IDEA, List.of("a")));
        ChangedMeanwhile refusal = assertThrows(ChangedMeanwhile.class, () -> house.act(() -> publishing.edit(editor, guide,
                text("Le mien", GuideStatus.IDEA, List.of()), seen)));
        assertEquals("Le titre de l’autre", guides.find(editor, guide.getSlug()).orElseThrow().getTitle());
        house.act(() -> publishing.edit(editor, guide, text("Le mien", GuideStatus.IDEA, List.of()), refusal.version()));
        assertEquals("Le mien", guides.find(editor, guide.getSlug()).orElseThrow().getTitle());
    }

    @Test
    void aPageTellsTheGuidesItIsIn() {
        Guide guide = make(text("Guide", GuideStatus.PUBLISHED, List.of("b", "a")));
        Page page = guides.chapters(editor, guide).get(0);
        assertEquals(List.of("Guide"), guides.containing(editor, page).stream().map(Guide::getTitle).toList());
    }
}
