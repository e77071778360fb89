package bzh.rouedad.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Trash;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.SmallHouse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpaceTalkDbTest {
    private final SmallHouse house = new SmallHouse();
    private final Talking talking = house.get(Talking.class);
    private final Threads threads = house.get(Threads.class);
    private final WritingUp writingUp = house.get(WritingUp.class);
    private Viewer keeper;
    private Viewer writer;
    private Viewer reader;
    private Viewer outsider;
    private Space space;
    private Space other;

    @BeforeEach
    void found() {
        keeper = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Fondatrice",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
        space = space("groupe");
        other = space("autre");
        writer = member("Anne_Le Goff", "a@mairie.example", Role.CONTRIBUTOR);
        reader = member("Brieg", "b@mairie.example", Role.READER);
        outsider = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).make("Autre",
                EmailAddress.of("o@mairie.example").orElseThrow(), "une phrase de passe longue")));
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug) {
        return house.act(() -> house.get(Hosting.class).found(keeper, new SpaceDraft(slug, slug, SpaceKind.GROUP, Audience.EVERYONE, null, null)));
    }

    private Viewer member(String name, String address, Role role) {
        return house.get(Circles.class).viewer(house.act(() -> house.get(Hosting.class).welcome(keeper, space, name, address, role, Locale.FRENCH)));
    }

    private Comment open(Viewer viewer, String title, String markdown) {
        return house.act(() -> talking.open(viewer, space, title, markdown));
    }

    private TalkThread find(Comment comment) {
        return threads.find(keeper, space, comment.getThread().getId()).orElseThrow();
    }

    @Test
    void aThreadOfASpaceHasATitleAndGoesOnLikeThoseOfPages() {
        Comment first = open(reader, " Quel\n wiki ? ", "Celui de **Brest** ?");
        house.act(() -> talking.reply(writer, space, first.getThread(), "Oui, @Brieg."));
        TalkThread thread = find(first);
        assertEquals("Quel wiki ?", thread.getTitle());
        assertEquals(List.of("Celui de **Brest** ?", "Oui, @Brieg."), threads.comments(Viewer.stranger(), List.of(thread)).stream()
                .map(Comment::getMarkdown).toList());
        assertEquals(2L, threads.sizes(List.of(thread)).get(thread.getId()));
        assertEquals(List.of(String.valueOf(reader.personId())), house.rows("select note from activity where verb = 'MENTIONED'"));
        house.run(() -> talking.resolve(reader, space, thread, true));
        assertTrue(find(first).isResolved());
        house.act(() -> talking.reply(outsider, space, thread, "Encore un mot."));
        assertFalse(find(first).isResolved());
        assertEquals("title", assertThrows(InvalidInput.class, () -> open(reader, " ", "x")).field());
        assertEquals("markdown", assertThrows(InvalidInput.class, () -> open(reader, "x", " ")).field());
    }

    @Test
    void everyActAsksForItsRightAndForItsSpace() {
        Comment said = open(writer, "Sujet", "un");
        assertThrows(NotAllowed.class, () -> open(Viewer.stranger(), "x", "x"));
        assertThrows(NotAllowed.class, () -> house.act(() -> talking.reply(Viewer.stranger(), space, said.getThread(), "x")));
        assertThrows(NotAllowed.class, () -> house.act(() -> talking.reply(keeper, other, said.getThread(), "x")));
        assertThrows(NotAllowed.class, () -> house.act(() -> talking.edit(keeper, space, said, "x")));
        assertThrows(NotAllowed.class, () -> house.act(() -> talking.edit(writer, other, said, "x")));
        assertThrows(NotAllowed.class, () -> house.run(() -> talking.remove(reader, space, said)));
        assertThrows(NotAllowed.class, () -> house.run(() -> talking.remove(keeper, other, said)));
        assertThrows(NotAllowed.class, () -> house.run(() -> talking.resolve(reader, space, said.getThread(), true)));
        assertTrue(threads.find(keeper, other, said.getThread().getId()).isEmpty());
        assertTrue(threads.comment(keeper, other, said.getId()).isEmpty());
        house.act(() -> talking.edit(writer, space, said, "deux"));
        house.run(() -> talking.remove(keeper, space, said));
        assertEquals(List.of(), house.get(CommentEntries.class).find(List.of(said.getId())));
    }

    @Test
    void nothingIsSaidToWhoeverDoesNotSeeTheSpace() {
        Comment said = open(writer, "Sujet", "un");
        house.act(() -> house.change("update people_circle set audience = 'MEMBERS'"));
        for (Viewer viewer : List.of(outsider, Viewer.stranger())) {
            assertEquals(List.of(), threads.list(viewer, space, 0, 10));
            assertEquals(0, threads.count(viewer, space));
            assertTrue(threads.find(viewer, space, said.getThread().getId()).isEmpty());
            assertTrue(threads.comment(viewer, space, said.getId()).isEmpty());
            assertEquals(List.of(), threads.comments(viewer, List.of(said.getThread())));
        }
        assertEquals(1, threads.comments(reader, List.of(said.getThread())).size());
    }

    @Test
    void theSearchFindsWhatIsSaidUnderItsTitle() {
        Comment said = open(writer, "Quel wiki ?", "Celui de Brest.");
        var entry = house.get(CommentEntries.class).find(List.of(said.getId())).get(0);
        assertEquals("Quel wiki ? /discussions/groupe/" + said.getThread().getId() + "#c" + said.getId() + " Celui de Brest.",
                entry.title() + " " + entry.url() + " " + entry.text().strip());
        assertEquals(List.of(said.getId()), house.get(CommentEntries.class).idsAfter(0, 10));
    }

    @Test
    void aThreadBecomesAPageWithCreditAndALinkBothWays() {
        Comment first = open(reader, "Quel [wiki] ?", "Celui de **Brest**.");
        Comment gone = house.act(() -> talking.reply(writer, space, first.getThread(), "À retirer."));
        house.run(() -> talking.remove(writer, space, gone));
        house.act(() -> talking.reply(writer, space, first.getThread(), "D’accord."));
        for (Viewer viewer : List.of(reader, outsider, Viewer.stranger())) {
            assertThrows(NotAllowed.class, () -> house.act(() -> writingUp.write(viewer, space, first.getThread())));
        }
        assertThrows(NotAllowed.class, () -> house.act(() -> writingUp.write(keeper, other, first.getThread())));
        Page page = house.act(() -> writingUp.write(writer, space, first.getThread()));
        Page kept = house.get(Pages.class).find(Viewer.stranger(), "groupe", page.getSlug()).orElseThrow();
        assertEquals("Quel [wiki] ?", kept.getTitle());
        String text = kept.getRevision().getPlainText();
        assertTrue(text.contains("Celui de Brest.") && text.contains("D’accord.") && text.contains("— Brieg") && text.contains("— Anne_Le Goff"), text);
        assertTrue(text.contains("Page tirée de la discussion Quel [wiki] ?, écrite par Brieg, Anne_Le Goff."), text);
        assertFalse(text.contains("À retirer"), text);
        assertTrue(kept.getRevision().getHtml().contains("href=\"/discussions/groupe/" + first.getThread().getId() + "\""), kept.getRevision().getHtml());
        assertEquals(page.getId(), writingUp.page(Viewer.stranger(), find(first)).orElseThrow().getId());
        assertEquals(page.getId(), house.act(() -> writingUp.write(keeper, space, first.getThread())).getId());
    }

    @Test
    void aThreadOfAPageIsNoneOfItsSpace() {
        house.act(() -> house.get(Wiki.class).save(keeper, space, "page", new PageText("Titre", "x", null, null, List.of(), null)));
        Page page = house.get(Pages.class).find(keeper, "groupe", "page").orElseThrow();
        Comment said = house.act(() -> talking.open(writer, page, null, "un"));
        assertEquals(List.of(), threads.list(keeper, space, 0, 10));
        assertThrows(NotAllowed.class, () -> house.act(() -> talking.reply(keeper, space, said.getThread(), "x")));
        assertThrows(NotAllowed.class, () -> house.act(() -> writingUp.write(keeper, space, said.getThread())));
        Comment own = open(writer, "Sujet", "deux");
        assertThrows(NotAllowed.class, () -> house.act(() -> talking.reply(keeper, page, own.getThread(), "x")));
        house.run(() -> house.get(Trash.class).discard(keeper, page, page.getRevision().getId()));
        assertEquals(List.of(own.getId()), house.get(CommentEntries.class).idsAfter(0, 10));
    }
}
