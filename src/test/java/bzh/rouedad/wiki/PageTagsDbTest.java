package bzh.rouedad.wiki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.world.SmallHouse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageTagsDbTest {
    private final SmallHouse house = new SmallHouse();
    private final PageTags tags = house.get(PageTags.class);
    private Viewer writer;

    @BeforeEach
    void found() {
        writer = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Fondatrice",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug, Audience audience) {
        return house.act(() -> house.get(Hosting.class).found(writer, new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
    }

    private void save(Space space, String slug, Long base, String... words) {
        house.act(() -> house.get(Wiki.class).save(writer, space, slug, new PageText(slug, "x", base, null, List.of(words), null)));
    }

    @Test
    void tagsLeadToTheirPagesAndAreCounted() {
        Space space = space("espace", Audience.EVERYONE);
        save(space, "un", null, "école", "cantine");
        save(space, "deux", null, "école");
        assertEquals(List.of(new PageTags.Tag("école", 2), new PageTags.Tag("cantine", 1)), tags.list(Viewer.stranger(), space, 10));
        assertEquals(List.of("deux", "un"), tags.pages(Viewer.stranger(), space, "école", 10).stream().map(Page::getSlug).toList());
        Long base = house.get(Pages.class).find(writer, "espace", "un").orElseThrow().getRevision().getId();
        save(space, "un", base, "cantine");
        assertEquals(List.of("deux"), tags.pages(Viewer.stranger(), space, "école", 10).stream().map(Page::getSlug).toList());
    }

    @Test
    void tagsOfAClosedSpaceAreNothingToAStranger() {
        Space closed = space("clos", Audience.MEMBERS);
        save(closed, "un", null, "motcanari");
        assertEquals(List.of(), tags.list(Viewer.stranger(), closed, 10));
        assertEquals(List.of(), tags.pages(Viewer.stranger(), closed, "motcanari", 10));
        assertEquals(1, tags.list(writer, closed, 10).size());
    }
}
