package bzh.rouedad.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.TooManyAttempts;
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

class TalkingDbTest {
    private static final String TEXT = "Début.\n\n## Le port\n\nLa *marée*  monte.\n\n## La gare\n\nLe train part.";
    private final SmallHouse house = new SmallHouse();
    private final Talking talking = house.get(Talking.class);
    private final Threads threads = house.get(Threads.class);
    private Viewer keeper;
    private Viewer author;
    private Viewer reader;
    private Viewer outsider;
    private Person member;
    private Space space;
    private Page page;

    @BeforeEach
    void found() {
        keeper = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Fondatrice",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
        space = house.act(() -> house.get(Hosting.class).found(keeper,
                new SpaceDraft("espace", "Espace", SpaceKind.GROUP, Audience.EVERYONE, null, null)));
        author = viewer(welcome("Autrice", "a@mairie.example", Role.READER));
        reader = viewer(welcome("Lecteur", "l@mairie.example", Role.READER));
        member = welcome("Anne Le Goff", "m@mairie.example", Role.CONTRIBUTOR);
        outsider = viewer(house.act(() -> house.get(DemoAccounts.class).make("Autre", EmailAddress.of("o@mairie.example").orElseThrow(),
                "une phrase de passe longue")));
        save(TEXT, null);
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Person welcome(String name, String address, Role role) {
        return house.act(() -> house.get(Hosting.class).welcome(keeper, space, name, address, role, Locale.FRENCH));
    }

    private Viewer viewer(Person person) {
        return house.get(Circles.class).viewer(person);
    }

    private void save(String markdown, Long base) {
        house.act(() -> house.get(Wiki.class).save(keeper, space, "page", new PageText("Titre", markdown, base, null, List.of(), null)));
        page = house.get(Pages.class).find(keeper, "espace", "page").orElseThrow();
    }

    private Comment open(Viewer viewer, String quote, String markdown) {
        return house.act(() -> talking.open(viewer, page, quote, markdown));
    }

    private List<?> mentions() {
        return house.rows("select note from activity where verb = 'MENTIONED' order by id");
    }

    @Test
    void aThreadShowsItsPassageWithTheHeadingAboveUntilThePageSaysSomethingElse() {
        TalkThread thread = open(author, " La marée\n monte ", "Vraiment ?").getThread();
        assertEquals("La marée monte", thread.getQuote());
        assertEquals(page.getRevision().getOutline().get(0).anchor(), thread.getAnchor());
        assertFalse(thread.isMovedFrom(page.getRevision()));
        save(TEXT.replace("monte", "descend"), page.getRevision().getId());
        assertTrue(threads.find(keeper, page, thread.getId()).orElseThrow().isMovedFrom(page.getRevision()));
        assertNull(open(author, null, "En général.").getThread().getAnchor());
        assertEquals("quote", assertThrows(InvalidInput.class, () -> open(author, "la lune", "x")).field());
        assertEquals("markdown", assertThrows(InvalidInput.class, () -> open(author, null, " ")).field());
    }

    @Test
    void thoseWhoMayBeMentionedAreFoundByAnyPartOfTheirNameWhateverItsAccents() {
        welcome("Hélène Ménard", "h@mairie.example", Role.READER);
        assertEquals(List.of("Hélène Ménard"), named(author, "helene men"));
        assertEquals(List.of("Anne Le Goff"), named(author, "LE GÔ"));
        assertEquals(List.of("Anne Le Goff", "Fondatrice", "Hélène Ménard", "Lecteur"), named(author, ""));
        assertEquals(List.of(), named(author, "Autre"));
        assertEquals(List.of(), named(author, "%"));
        assertEquals(List.of("Anne Le Goff"), named(outsider, "anne"));
        assertThrows(NotAllowed.class, () -> named(Viewer.stranger(), "anne"));
        Space closed = house.act(() -> house.get(Hosting.class).found(keeper,
                new SpaceDraft("clos", "Clos", SpaceKind.GROUP, Audience.MEMBERS, null, null)));
        assertThrows(NotAllowed.class, () -> house.get(Circles.class).named(author, closed.getCircle(), "", 8));
    }

    private List<String> named(Viewer viewer, String typed) {
        return house.get(Circles.class).named(viewer, space.getCircle(), typed, 8);
    }

    @Test
    void whatIsSaidIsSafe() {
        Comment comment = open(author, null, "**gras** <script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>");
        assertTrue(comment.getHtml().contains("<strong>gras</strong>"));
        assertFalse(comment.getHtml().contains("<script") || comment.getHtml().contains("javascript:") || comment.getHtml().contains("onerror"));
    }

    @Test
    void resolvedMattersComeLastAndAnAnswerOpensThemAgain() {
        Comment first = open(author, null, "un");
        open(keeper, null, "deux");
        assertEquals(2, threads.countOpen(Viewer.stranger(), page));
        house.run(() -> talking.resolve(author, page, first.getThread(), true));
        assertEquals(1, threads.countOpen(Viewer.stranger(), page));
        assertEquals(List.of(false, true), threads.list(reader, page, 0, 10).stream().map(TalkThread::isResolved).toList());
        house.act(() -> talking.reply(reader, page, first.getThread(), "trois"));
        assertEquals(2, threads.countOpen(Viewer.stranger(), page));
        assertEquals(List.of("un", "trois"), threads.comments(reader, List.of(first.getThread())).stream().map(Comment::getMarkdown).toList());
    }

    @Test
    void everyActAsksForItsRight() {
        Comment said = open(author, null, "un");
        assertThrows(NotAllowed.class, () -> open(Viewer.stranger(), null, "x"));
        assertThrows(NotAllowed.class, () -> house.act(() -> talking.reply(Viewer.stranger(), page, said.getThread(), "x")));
        assertThrows(NotAllowed.class, () -> house.act(() -> talking.edit(keeper, page, said, "x")));
        assertThrows(NotAllowed.class, () -> house.run(() -> talking.remove(reader, page, said)));
        assertThrows(NotAllowed.class, () -> house.run(() -> talking.resolve(reader, page, said.getThread(), true)));
        house.act(() -> talking.edit(author, page, said, "deux"));
        house.run(() -> talking.remove(keeper, page, said));
        Comment gone = threads.comment(author, page, said.getId()).orElseThrow();
        assertEquals("", gone.getHtml());
        assertThrows(NotAllowed.class, () -> house.act(() -> talking.edit(author, page, gone, "trois")));
        assertEquals(List.of(), house.get(CommentEntries.class).find(List.of(said.getId())));
    }

    @Test
    void nothingIsSaidToWhoeverDoesNotSeeThePage() {
        Comment said = open(author, null, "un");
        house.act(() -> house.change("update people_circle set audience = 'MEMBERS'"));
        assertEquals(List.of(), threads.list(outsider, page, 0, 10));
        assertEquals(0, threads.countOpen(outsider, page));
        assertTrue(threads.comment(outsider, page, said.getId()).isEmpty());
        assertEquals(List.of(), threads.comments(outsider, List.of(said.getThread())));
        page = house.get(Pages.class).find(keeper, "espace", "page").orElseThrow();
        assertThrows(NotAllowed.class, () -> open(outsider, null, "x"));
    }

    @Test
    void aMemberIsToldOncePerComment() {
        Comment said = open(author, null, "@Anne Le Goff, @Autrice et @Autre : voyez.");
        assertEquals(List.of(member.getId().toString()), mentions());
        house.act(() -> talking.edit(author, page, said, "@anne le goff et @Lecteur : voyez."));
        assertEquals(List.of(member.getId().toString(), String.valueOf(reader.personId())), mentions());
    }

    @Test
    void commentsOfAPageInTheTrashAreNowhere() {
        Comment said = open(author, null, "un");
        assertEquals("/espaces/espace/page/discussion?fil=" + said.getThread().getId() + "#c" + said.getId(),
                house.get(CommentEntries.class).find(List.of(said.getId())).get(0).url());
        house.run(() -> house.get(Trash.class).discard(keeper, page, page.getRevision().getId()));
        assertEquals(List.of(), house.get(CommentEntries.class).find(List.of(said.getId())));
    }

    @Test
    void readersSpeakWithoutAnAccountAndEditorsAloneHearThem() {
        Voices voices = house.get(Voices.class);
        for (int i = 0; i < VoiceLimit.PER_PLACE; i++) {
            boolean helpful = i > 0;
            house.run(() -> voices.say(Viewer.stranger(), page, helpful, "<b>faute</b>", "192.0.2.7"));
        }
        assertThrows(TooManyAttempts.class, () -> house.run(() -> voices.say(Viewer.stranger(), page, true, null, "192.0.2.7")));
        assertThrows(InvalidInput.class, () -> house.run(() -> voices.say(Viewer.stranger(), page, false, "x".repeat(501), "192.0.2.8")));
        assertEquals(9, voices.count(keeper, page, true));
        assertEquals(List.of("<b>faute</b>"), voices.latest(keeper, page, 10).stream().map(Voice::getWords).toList());
        assertThrows(NotAllowed.class, () -> voices.count(viewer(member), page, true));
        assertThrows(NotAllowed.class, () -> voices.latest(reader, page, 10));
    }
}
