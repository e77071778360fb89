package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.Courier;
import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.calendar.Calendar;
import bzh.rouedad.calendar.Event;
import bzh.rouedad.calendar.EventText;
import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.FileFacts;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.file.StoredFiles;
import bzh.rouedad.guide.Guide;
import bzh.rouedad.guide.GuideKind;
import bzh.rouedad.guide.GuideStatus;
import bzh.rouedad.guide.GuideText;
import bzh.rouedad.guide.Guides;
import bzh.rouedad.guide.Publishing;
import bzh.rouedad.language.InvalidInput;
import bzh.rouedad.mail.MailFolder;
import bzh.rouedad.notice.Notices;
import bzh.rouedad.notice.Post;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Installation;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Persons;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.search.Facet;
import bzh.rouedad.search.Filter;
import bzh.rouedad.search.Order;
import bzh.rouedad.search.Search;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.talk.Talking;
import bzh.rouedad.wiki.EditConflict;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageName;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Renaming;
import bzh.rouedad.wiki.Revision;
import bzh.rouedad.wiki.Trash;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.Cast;
import bzh.rouedad.world.House;
import bzh.rouedad.world.Together;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wiring of the whole house, inside the server: transactions, the ledger, its readers, rights on both databases. */
@ArquillianTest
class StoryIT {
    @Inject
    Cast cast;
    @Inject
    Installation installation;
    @Inject
    Persons persons;
    @Inject
    Circles circles;
    @Inject
    Hosting hosting;
    @Inject
    Spaces spaces;
    @Inject
    Wiki wiki;
    @Inject
    Pages pages;
    @Inject
    Renaming renaming;
    @Inject
    Trash trash;
    @Inject
    Talking talking;
    @Inject
    Attaching attaching;
    @Inject
    StoredFiles files;
    @Inject
    Publishing publishing;
    @Inject
    Guides guides;
    @Inject
    Calendar calendar;
    @Inject
    Courier courier;
    @Inject
    Ledger ledger;
    @Inject
    Post post;
    @Inject
    Notices notices;
    @Inject
    MailFolder mails;
    @Inject
    Search search;
    @Inject
    UserTransaction transaction;
    @PersistenceContext
    EntityManager entities;
    @Inject
    OwnThreads threads;

    private Viewer founder;

    @Deployment
    static WebArchive house() {
        return House.with(StoryIT.class);
    }

    @BeforeEach
    void firstAdministrator() {
        founder = cast.founder();
    }

    @Test
    void theInstallationWorksOnceEver() {
        assertThrows(NotAllowed.class, () -> installation.found("jeton-des-essais-2007", "Autre",
                EmailAddress.of("autre@reseau.example").orElseThrow(), "une phrase de passe longue", Locale.FRENCH));
    }

    @Test
    void aSavedPageIsFoundBySearchOnceTheCourierHasBeen() {
        Space space = cast.space(Audience.EVERYONE);
        wiki.save(founder, space, "cantine", text("La cantine en ligne", "Inscrire les enfants à la restauration scolaire.", null));
        courier.deliverAll();
        assertEquals(List.of("La cantine en ligne"), found(Viewer.stranger(), "cantines en ligne", space));
        assertEquals(0, courier.waiting("search"));
    }

    @Test
    void aStaleSaveOverwritesNothing() {
        Space space = cast.space(Audience.EVERYONE);
        long first = wiki.save(founder, space, "page", text("Page", "un", null)).revision().getId();
        wiki.save(founder, space, "page", text("Page", "deux", first));
        EditConflict conflict = assertThrows(EditConflict.class, () -> wiki.save(founder, space, "page", text("Page", "trois", first)));
        Page page = pages.find(founder, space.getSlug(), "page").orElseThrow();
        assertEquals("deux", page.getRevision().getMarkdown());
        assertEquals(page.getRevision().getId(), conflict.current());
        assertEquals(2, pages.countRevisions(founder, page));
    }

    @Test
    void savingWhatStandsThereMakesNoRevision() {
        Space space = cast.space(Audience.EVERYONE);
        long first = wiki.save(founder, space, "page", text("Page", "un", null)).revision().getId();
        assertEquals(first, wiki.save(founder, space, "page", text("Page", "un", first)).revision().getId());
    }

    @Test
    void anActThatFailsLeavesNoLineInTheLedger() throws Exception {
        Space space = cast.space(Audience.EVERYONE);
        int before = ledger.latest(founder, 0, 1000).size();
        transaction.begin();
        wiki.save(founder, space, "perdue", text("Perdue", "texte", null));
        transaction.rollback();
        assertTrue(pages.find(founder, space.getSlug(), "perdue").isEmpty());
        assertEquals(before, ledger.latest(founder, 0, 1000).size());
    }

    @Test
    void strangersSeeNothingOfAClosedSpace() {
        Space space = cast.space(Audience.MEMBERS);
        String canary = unheardOf();
        wiki.save(founder, space, "canari", text("Canari " + canary, "mot" + canary, null));
        courier.deliverAll();
        Viewer stranger = Viewer.stranger();
        assertTrue(spaces.find(stranger, space.getSlug()).isEmpty());
        assertTrue(pages.find(stranger, space.getSlug(), "canari").isEmpty());
        assertEquals(0, search.find(stranger, "mot" + canary + " " + canary, Filter.NONE, Order.RELEVANCE, 0, 10).total());
        assertEquals(1, search.find(founder, "mot" + canary + " " + canary, Filter.NONE, Order.RELEVANCE, 0, 10).total());
        assertTrue(ledger.latest(stranger, 0, 1000).stream().noneMatch(line -> line.getCircleId().equals(space.getCircle().getId())));
    }

    @Test
    void aPageThatMovesTakesItsFilesAndWhatIsSaidOfItAlong() {
        Space open = cast.space(Audience.EVERYONE);
        Space closed = cast.space(Audience.MEMBERS);
        String canary = unheardOf();
        StoredFile file = attaching.attach(founder, open, "plan-" + canary + ".txt", canary.getBytes(StandardCharsets.UTF_8),
                new FileFacts("plan " + canary, null));
        Page page = wiki.save(founder, open, "page", text("Page", "Voir " + file.markdown(), null)).page();
        talking.open(founder, page, null, "Un mot : " + canary);
        courier.deliverAll();
        assertEquals(2, search.find(Viewer.stranger(), canary, new Filter(Map.of(Facet.SPACE, open.getSlug())), Order.RELEVANCE, 0, 10).total());
        renaming.rename(founder, pages.find(founder, open.getSlug(), "page").orElseThrow(), new PageName("Page", "page", closed));
        assertTrue(files.find(Viewer.stranger(), file.getId()).isEmpty());
        assertEquals(List.of(), search.find(Viewer.stranger(), canary, Filter.NONE, Order.RELEVANCE, 0, 10).list());
        courier.deliverAll();
        assertEquals(0, search.find(Viewer.stranger(), canary, Filter.NONE, Order.RELEVANCE, 0, 10).total());
        assertEquals(2, search.find(founder, canary, new Filter(Map.of(Facet.SPACE, closed.getSlug())), Order.RELEVANCE, 0, 10).total());
        assertEquals(0, search.find(founder, canary, new Filter(Map.of(Facet.SPACE, open.getSlug())), Order.RELEVANCE, 0, 10).total());
        renaming.rename(founder, pages.find(founder, closed.getSlug(), "page").orElseThrow(), new PageName("Page", "page", open));
        courier.deliverAll();
        assertTrue(files.find(Viewer.stranger(), file.getId()).isPresent());
        assertEquals(2, search.find(Viewer.stranger(), canary, new Filter(Map.of(Facet.SPACE, open.getSlug())), Order.RELEVANCE, 0, 10).total());
        Page back = pages.find(founder, open.getSlug(), "page").orElseThrow();
        trash.discard(founder, back, back.getRevision().getId());
        courier.deliverAll();
        assertEquals(1, search.find(founder, canary, Filter.NONE, Order.RELEVANCE, 0, 10).total());
        trash.restore(founder, open, back.getId());
        courier.deliverAll();
        assertEquals(2, search.find(founder, canary, Filter.NONE, Order.RELEVANCE, 0, 10).total());
    }

    @Test
    void linksToPagesAReaderMayNotSeeLookLikeLinksToNowhere() {
        Space closed = cast.space(Audience.MEMBERS);
        wiki.save(founder, closed, "secret", text("Secret", "texte", null));
        Space open = cast.space(Audience.EVERYONE);
        Page page = wiki.save(founder, open, "page", text("Page", "[[" + closed.getSlug() + ":secret]] [[nulle part]]", null)).page();
        String secret = closed.getUrl() + "/secret";
        assertEquals(Set.of(secret, open.getUrl() + "/nulle-part"), pages.wanted(Viewer.stranger(), page));
        assertEquals(Set.of(open.getUrl() + "/nulle-part"), pages.wanted(founder, page));
    }

    @Test
    void aReaderMayNotWrite() {
        Space space = cast.space(Audience.EVERYONE);
        Viewer reader = member(space, Role.READER);
        assertThrows(NotAllowed.class, () -> wiki.save(reader, space, "page", text("Page", "texte", null)));
        assertThrows(NotAllowed.class, () -> calendar.announce(reader, space, meeting("Réunion")));
        assertThrows(NotAllowed.class, () -> hosting.welcome(reader, space, "X", "x@mairie.example", Role.READER, Locale.FRENCH));
    }

    @Test
    void aGuideShowsItsChaptersInOrderAndOnlyThoseAReaderMaySee() {
        Space open = cast.space(Audience.EVERYONE);
        Space closed = cast.space(Audience.MEMBERS);
        wiki.save(founder, open, "b", text("Deuxième", "b", null));
        wiki.save(founder, open, "a", text("Premier", "a", null));
        wiki.save(founder, closed, "c", text("Caché", "c", null));
        Guide guide = publishing.make(founder, open, new GuideText(GuideKind.GUIDE, "Guide " + UUID.randomUUID(), "Résumé",
                GuideStatus.PROPOSED, null, List.of("b", closed.getSlug() + "/c", "a")));
        assertEquals(List.of("Deuxième", "Caché", "Premier"), guides.chapters(founder, guide).stream().map(Page::getTitle).toList());
        assertEquals(List.of("Deuxième", "Premier"), guides.chapters(Viewer.stranger(), guide).stream().map(Page::getTitle).toList());
    }

    @Test
    void anEditorKeepsTheChaptersTheyCannotSee() {
        Space open = cast.space(Audience.EVERYONE);
        Space closed = cast.space(Audience.MEMBERS);
        wiki.save(founder, open, "a", text("Premier", "a", null));
        wiki.save(founder, closed, "c", text("Caché", "c", null));
        Guide guide = publishing.make(founder, open, new GuideText(GuideKind.GUIDE, "Guide " + UUID.randomUUID(), null,
                GuideStatus.IN_PREPARATION, null, List.of("a", closed.getSlug() + "/c")));
        Viewer editor = member(open, Role.EDITOR);
        publishing.edit(editor, guide, new GuideText(GuideKind.GUIDE, guide.getTitle(), null, GuideStatus.PROPOSED, null, List.of("a")), null);
        assertEquals(List.of("Premier", "Caché"), guides.chapters(founder, guide).stream().map(Page::getTitle).toList());
    }

    @Test
    void aMeetingIsToldToEveryMemberOnceTheOrganiserIncluded() throws Exception {
        Space space = cast.space(Audience.EVERYONE);
        member(space, Role.READER);
        member(space, Role.EDITOR);
        courier.deliverAll();
        post.sendAll();
        String title = "Rencontre " + UUID.randomUUID();
        Event event = calendar.announce(founder, space, meeting(title));
        courier.deliverAll();
        courier.deliverAll();
        post.sendAll();
        post.sendAll();
        assertEquals(3, mails.list(10_000).stream().filter(mail -> mail.subject().contains(title)).map(mail -> mail.to()).distinct().count());
        assertEquals(3, mails.list(10_000).stream().filter(mail -> mail.subject().contains(title)).count());
        assertEquals(0, notices.waiting());
        assertEquals(0, event.getSequence());
    }

    @Test
    void aMovedMeetingCountsUpAndKeepsItsUid() {
        Space space = cast.space(Audience.EVERYONE);
        Event event = calendar.announce(founder, space, meeting("Réunion " + UUID.randomUUID()));
        EventText later = new EventText(event.getTitle(), "2026-12-24T10:00", "2026-12-24T12:00", null, "Lannion", null);
        Event moved = calendar.change(founder, event, later, null);
        assertEquals(event.getUid(), moved.getUid());
        assertEquals(1, moved.getSequence());
        assertEquals(1, calendar.change(founder, event, later, null).getSequence());
    }

    @Test
    void datesThatDoNotExistAreToldAtTheirField() {
        Space space = cast.space(Audience.EVERYONE);
        assertEquals("starts", refused(space, "2026-02-30T09:00", "2026-03-01T09:00"));
        assertEquals("starts", refused(space, "2026-03-29T02:30", "2026-03-29T09:00"));
        assertEquals("ends", refused(space, "2026-04-01T09:00", "2026-04-01T09:00"));
        assertEquals("starts", refused(space, null, "2026-04-01T09:00"));
    }

    @Test
    void theLastAdministratorOfASpaceStays() {
        Space space = cast.space(Audience.EVERYONE);
        assertThrows(InvalidInput.class, () -> hosting.dismiss(founder, space, founder.personId()));
        assertThrows(InvalidInput.class, () -> hosting.welcome(founder, space, null, "animatrice@reseau.example", Role.READER, Locale.FRENCH));
        assertTrue(founder(space));
    }

    /** The post works meanwhile: once it was quicker than the dismissal, the next meeting is looked at. */
    @Test
    void whoeverLeavesASpaceGetsNoLetterThatWasUnderWay() throws Exception {
        Space space = cast.space(Audience.MEMBERS);
        boolean underway = false;
        for (int i = 0; i < 10 && !underway; i++) {
            Viewer leaving = member(space, Role.READER);
            courier.deliverAll();
            post.sendAll();
            String title = "Réunion " + UUID.randomUUID();
            calendar.announce(founder, space, meeting(title));
            long before = System.currentTimeMillis();
            hosting.dismiss(founder, space, leaving.personId());
            courier.deliverAll();
            post.sendAll();
            underway = entities.createNativeQuery("select n.id from notice n join activity a on a.id = n.activity_id where a.verb = 'ANNOUNCED'"
                    + " and n.person_id = ?1 and n.sent_at < ?2")
                    .setParameter(1, leaving.personId()).setParameter(2, before).getResultList().isEmpty();
            assertEquals(underway ? 1 : 2, mails.list(10_000).stream().filter(mail -> mail.subject().contains(title)).count());
        }
        assertTrue(underway, "the post was quicker ten times");
    }

    /** Of two who come at the same moment, the row with the fixed key lets one pass. */
    @Test
    void twoInstallationsAtTheSameMomentMakeOneAdministrator() throws Exception {
        transaction.begin();
        entities.createNativeQuery("delete from people_installation").executeUpdate();
        transaction.commit();
        installation.open(Optional.of("jeton-des-essais-2007"));
        String password = "une phrase de passe longue";
        List<Object> outcomes = Together.act(threads, IntStream.range(0, 8).<Callable<Object>>mapToObj(i -> () -> installation.found(
                "jeton-des-essais-2007", "Autre", EmailAddress.of(UUID.randomUUID() + "@reseau.example").orElseThrow(),
                password, Locale.FRENCH).person()).toList());
        assertEquals(1, outcomes.stream().filter(Person.class::isInstance).count(), () -> outcomes.toString());
        assertEquals(7, outcomes.stream().filter(NotAllowed.class::isInstance).count(), () -> outcomes.toString());
    }

    /** Whoever is told of a conflict starts from what stands now; whoever is told that the text is kept finds it. */
    @Test
    void everyAcknowledgedTextOfTwentyWritersAtOneTimeIsInTheHistory() throws Exception {
        Space space = cast.space(Audience.EVERYONE);
        wiki.save(founder, space, "tableau", text("Tableau", "blanc", null));
        List<Object> outcomes = Together.act(threads, IntStream.range(0, 20).<Callable<Object>>mapToObj(writer -> () -> {
            List<String> kept = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                String words = "écrit par " + writer + ", " + i;
                for (Long base = 0L; base != null;) {
                    base = saved(space, words, base);
                }
                kept.add(words);
            }
            return kept;
        }).toList());
        Set<String> acknowledged = new HashSet<>(Set.of("blanc"));
        for (Object outcome : outcomes) {
            assertTrue(outcome instanceof List<?>, () -> String.valueOf(outcome));
            ((List<?>) outcome).forEach(words -> acknowledged.add((String) words));
        }
        Page page = pages.find(founder, space.getSlug(), "tableau").orElseThrow();
        List<Revision> history = pages.history(founder, page, 0, 1000);
        assertEquals(501, history.size());
        assertEquals(acknowledged, history.stream().map(Revision::getMarkdown).collect(Collectors.toSet()));
        assertEquals(501, history.get(0).getNumber());
    }

    @Test
    void onePageOfANameIsMadeHoweverManyMakeItAtOnce() throws Exception {
        Space space = cast.space(Audience.EVERYONE);
        List<Object> outcomes = Together.act(threads, IntStream.range(0, 8).<Callable<Object>>mapToObj(i -> () ->
                wiki.save(founder, space, "unique", text("Unique", "texte " + i, null)).page().getId()).toList());
        assertEquals(1, outcomes.stream().filter(Long.class::isInstance).count(), () -> outcomes.toString());
        assertEquals(7, outcomes.stream().filter(EditConflict.class::isInstance).count(), () -> outcomes.toString());
    }

    @Test
    void oneSpaceOfANameIsFoundedHoweverManyFoundItAtOnce() throws Exception {
        String slug = "s" + UUID.randomUUID();
        List<Object> outcomes = Together.act(threads, IntStream.range(0, 8).<Callable<Object>>mapToObj(i -> () -> hosting.found(founder,
                new SpaceDraft(slug, "Espace", SpaceKind.GROUP, Audience.EVERYONE, null, null))).toList());
        assertEquals(1, outcomes.stream().filter(Space.class::isInstance).count(), () -> outcomes.toString());
        assertEquals(7, outcomes.stream().filter(InvalidInput.class::isInstance).count(), () -> outcomes.toString());
    }

    @Test
    void meetingsOfOneNameAnnouncedAtOnceAllStandOrAreToldAtTheField() throws Exception {
        Space space = cast.space(Audience.EVERYONE);
        String title = "Rencontre " + UUID.randomUUID();
        List<Object> outcomes = Together.act(threads, IntStream.range(0, 8).<Callable<Object>>mapToObj(i -> () ->
                calendar.announce(founder, space, meeting(title))).toList());
        assertTrue(outcomes.stream().anyMatch(Event.class::isInstance));
        assertTrue(outcomes.stream().allMatch(each -> each instanceof Event || each instanceof InvalidInput), () -> outcomes.toString());
    }

    @Test
    void twoAdministratorsWhoDismissEachOtherLeaveOne() throws Exception {
        Space space = cast.space(Audience.EVERYONE);
        Viewer other = member(space, Role.ADMINISTRATOR);
        List<Object> outcomes = Together.act(threads, List.of(() -> dismissed(founder, space, other.personId()),
                () -> dismissed(other, space, founder.personId())));
        assertEquals(1, outcomes.stream().filter("gone"::equals).count(), () -> outcomes.toString());
    }

    @Test
    void onePersonWelcomedTwiceAtOnceHasOneAccountAndOneMembership() throws Exception {
        Space space = cast.space(Audience.EVERYONE);
        String address = UUID.randomUUID() + "@mairie.example";
        List<Object> outcomes = Together.act(threads, IntStream.range(0, 8).<Callable<Object>>mapToObj(i -> () ->
                hosting.welcome(founder, space, "Membre", address, Role.READER, Locale.FRENCH).getId()).toList());
        assertEquals(1, outcomes.stream().filter(Long.class::isInstance).distinct().count(), () -> outcomes.toString());
        assertTrue(outcomes.stream().allMatch(each -> each instanceof Long || each instanceof InvalidInput), () -> outcomes.toString());
        assertEquals(2, circles.countMembers(founder, space.getCircle()));
    }

    /** The base to start from again, or null once the text is kept. */
    private Long saved(Space space, String words, long base) {
        try {
            wiki.save(founder, space, "tableau", text("Tableau", words, base));
            return null;
        } catch (EditConflict conflict) {
            // Two saves that met at the very same row: the database let one in, and the other does not know which.
            return conflict.current() == null ? Long.valueOf(base) : conflict.current();
        }
    }

    private String dismissed(Viewer viewer, Space space, long personId) {
        hosting.dismiss(viewer, space, personId);
        return "gone";
    }

    /** Lets all set off at the same moment, on threads like those of our workers; what each answered or threw, in order. */

    private boolean founder(Space space) {
        return circles.viewer(persons.find(founder.personId()).orElseThrow()).isMemberOf(space.getCircle());
    }

    private String refused(Space space, String starts, String ends) {
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> calendar.announce(founder, space,
                new EventText("Réunion", starts, ends, null, null, null)));
        assertFalse(refusal.sentence(Locale.FRENCH).contains("calendar."));
        return refusal.field();
    }

    private Viewer member(Space space, Role role) {
        return circles.viewer(cast.member(space, role));
    }

    private List<String> found(Viewer viewer, String question, Space space) {
        return search.find(viewer, question, new Filter(Map.of(Facet.SPACE, space.getSlug())), Order.RELEVANCE, 0, 10).list().stream().map(hit -> hit.entry().title()).toList();
    }

    private static PageText text(String title, String markdown, Long base) {
        return new PageText(title, markdown, base, null, List.of(), null);
    }

    private static EventText meeting(String title) {
        return new EventText(title, "2026-12-24T09:30", "2026-12-24T17:00", "Europe/Paris", "Brest", "Ordre du jour");
    }

    /** A word like no other: those of other stories do not even begin alike, since the search answers with what comes near. */
    private static String unheardOf() {
        return UUID.randomUUID().toString().replaceAll("[^a-z]", "") + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "canari";
    }
}
