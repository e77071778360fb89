package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.Courier;
import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.wiki.Page;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Pages;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.Cast;
import bzh.rouedad.world.House;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted of questions, what of it is proposed, and what is related, inside the server, on both databases. */
@ArquillianTest
class QuestionsIT {
    @Inject
    Cast cast;
    @Inject
    Circles circles;
    @Inject
    Hosting hosting;
    @Inject
    Wiki wiki;
    @Inject
    Pages pages;
    @Inject
    Courier courier;
    @Inject
    Counting counting;
    @Inject
    Questions questions;
    @Inject
    CommonQuestions common;
    @Inject
    Related related;
    @Inject
    OwnThreads threads;

    private Viewer founder;

    @Deployment
    static WebArchive house() {
        return House.with(QuestionsIT.class);
    }

    @BeforeEach
    void firstAdministrator() {
        founder = cast.founder();
    }

    @Test
    void whatIsAskedIsCountedWithoutATransactionOfTheAskerAndToldToAnimators() {
        String question = "é" + unheardOf();
        Stream.of(question, question.toUpperCase(Locale.FRENCH), question).forEach(typed -> counting.asked(typed, false));
        counting.followed(question);
        counting.write();
        assertEquals(List.of(new QuestionLine(question, 3, 3, 1)), questions.list(founder, QuestionList.UNANSWERED,
                LocalDate.now().minusDays(2), 1_000).stream().filter(line -> line.question().equals(question)).toList());
    }

    @Test
    void countsThatAreWrittenAtOnceAddUp() throws Exception {
        String question = unheardOf();
        LocalDate day = LocalDate.of(2007, 10, 24);
        questions.add(day, Map.of(question, new QuestionCount(question, 1, 0, 0)));
        List<Thread> writers = Stream.generate(() -> threads.newThread(() -> {
            for (int i = 0; i < 20; i++) {
                questions.add(day, Map.of(question, new QuestionCount(question, 1, 0, 0)));
            }
        })).limit(4).toList();
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
        assertEquals(81, questions.list(founder, QuestionList.ASKED, day, 1_000).stream()
                .filter(line -> line.question().equals(question)).findFirst().orElseThrow().asked());
        questions.forget(day.plusDays(1));
        assertTrue(questions.list(founder, QuestionList.ASKED, day, 1_000).stream().noneMatch(line -> line.question().equals(question)));
    }

    @Test
    void theTitleOfAClosedPageIsProposedToThoseWhoSeeItAndNotOnceTheyLeft() {
        String canary = unheardOf();
        Space closed = cast.space(Audience.MEMBERS);
        wiki.save(founder, closed, "canari", text("Fusion " + canary, "Un texte."));
        courier.deliverAll();
        LocalDate today = LocalDate.now();
        for (int day = 0; day < CommonQuestions.DAYS_FROM; day++) {
            questions.add(today.minusDays(day), Map.of("fusion " + canary, new QuestionCount("fusion " + canary, 1_000, 0, 0)));
        }
        common.refresh(today);
        Person member = cast.member(closed, Role.READER);
        assertEquals(List.of("fusion " + canary), common.of(circles.viewer(member), canary.substring(0, 12), 3));
        assertEquals(List.of(), common.of(Viewer.stranger(), canary.substring(0, 12), 3));
        hosting.dismiss(founder, closed, member.getId());
        assertEquals(List.of(), common.of(circles.viewer(member), canary.substring(0, 12), 3));
        questions.forget(today.plusDays(1));
        common.refresh(today);
    }

    @Test
    void aClosedPageIsRelatedForThoseWhoSeeItAndNotOnceTheyLeft() {
        String canary = unheardOf();
        String words = " les ba" + canary + " et les do" + canary + " avec les fu" + canary;
        Space open = cast.space(Audience.EVERYONE);
        Space closed = cast.space(Audience.MEMBERS);
        Page page = save(open, "un", "Un" + words);
        save(open, "deux", "Deux" + words);
        save(closed, "trois", "Trois" + words);
        courier.deliverAll();
        Person member = cast.member(closed, Role.READER);
        assertEquals(List.of("Deux", "Trois"), near(circles.viewer(member), page));
        assertEquals(List.of("Deux"), near(Viewer.stranger(), page));
        hosting.dismiss(founder, closed, member.getId());
        assertEquals(List.of("Deux"), near(circles.viewer(member), page));
    }

    private List<String> near(Viewer viewer, Page page) {
        return related.to(viewer, page.ref(), List.of(), 5).stream().map(Entry::title).map(title -> title.split(" ")[0]).sorted().toList();
    }

    private Page save(Space space, String slug, String title) {
        wiki.save(founder, space, slug, text(title, title));
        return pages.find(founder, space.getSlug(), slug).orElseThrow();
    }

    private static PageText text(String title, String markdown) {
        return new PageText(title, markdown, null, null, List.of(), null);
    }

    /** A word like no other. */
    private static String unheardOf() {
        return UUID.randomUUID().toString().replaceAll("[^a-z]", "") + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "canari";
    }
}
