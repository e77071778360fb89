package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.Courier;
import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.mail.MailFolder;
import bzh.rouedad.notice.Post;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.Person;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.search.Filter;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.watch.Rhythm;
import bzh.rouedad.watch.Ringing;
import bzh.rouedad.watch.Watching;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.Cast;
import bzh.rouedad.world.House;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saved searches inside the server: real transactions and threads, rights of the moment, on both databases. */
@ArquillianTest
class WatchIT {
    @Inject
    Cast cast;
    @Inject
    Circles circles;
    @Inject
    Hosting hosting;
    @Inject
    Wiki wiki;
    @Inject
    Watching watching;
    @Inject
    Ringing ringing;
    @Inject
    Courier courier;
    @Inject
    Post post;
    @Inject
    MailFolder mails;
    @Inject
    OwnThreads threads;
    @Inject
    UserTransaction transaction;
    @PersistenceContext
    EntityManager entities;

    private Viewer founder;
    private final String word = new Random().ints(12, 'a', 'z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();

    @Deployment
    static WebArchive house() {
        return House.with(WatchIT.class);
    }

    @BeforeEach
    void firstAdministrator() {
        founder = cast.founder();
    }

    @Test
    void aPrivatePageRingsForMembersOnlyAndForNobodyWhoIsOneNoMore() throws Exception {
        Space closed = cast.space(Audience.MEMBERS);
        Space open = cast.space(Audience.EVERYONE);
        Person member = person(closed);
        Person former = person(closed);
        Person outsider = person(open);
        for (Person reader : List.of(member, former, outsider)) {
            watching.keep(circles.viewer(reader), word, Filter.NONE, Rhythm.DAILY);
        }
        publish(closed, "secret", "Secret");
        courier.deliverAll();
        hosting.dismiss(founder, closed, former.getId());
        morning();
        assertEquals(List.of(member.getEmail()), told("Secret " + word));
        publish(open, "ouverte", "Ouverte");
        courier.deliverAll();
        morning();
        assertEquals(List.of(member.getEmail(), former.getEmail(), outsider.getEmail()).stream().sorted().toList(), told("Ouverte " + word));
    }

    @Test
    void whatIsPublishedWhileASearchIsKeptIsKnownOrFoundAndNeverBoth() throws Exception {
        Space space = cast.space(Audience.EVERYONE);
        List<Thread> writers = new ArrayList<>();
        CyclicBarrier start = new CyclicBarrier(3);
        Queue<Exception> troubles = new ConcurrentLinkedQueue<>();
        for (int writer = 0; writer < 2; writer++) {
            String name = "w" + writer;
            writers.add(threads.newThread(() -> {
                try {
                    start.await();
                    for (int i = 0; i < 20; i++) {
                        publish(space, name + "-" + i, name + " " + i);
                    }
                } catch (Exception e) {
                    troubles.add(e);
                }
            }));
        }
        writers.forEach(Thread::start);
        start.await();
        long id = watching.keep(founder, word, Filter.NONE, Rhythm.WEEKLY).search().getId();
        for (Thread writer : writers) {
            writer.join();
        }
        courier.deliverAll();
        assertEquals(List.of(), List.copyOf(troubles));
        List<String> known = column("select things from watch_known where search_id = " + id).stream()
                .flatMap(things -> List.of(things.substring(1).split(",")).stream()).toList();
        List<String> found = column("select cast(thing_id as varchar(20)) from watch_match where search_id = " + id);
        assertEquals(40, known.size() + found.size(), known.size() + " known, " + found.size() + " found");
        assertEquals(40, column("select title from wiki_page where title like '%" + word + "'").size());
    }

    @Test
    void aSearchKeptTwiceAtTheSameMomentIsOne() throws Exception {
        List<Thread> twice = new ArrayList<>();
        Queue<Object> answers = new ConcurrentLinkedQueue<>();
        CyclicBarrier start = new CyclicBarrier(2);
        for (int i = 0; i < 2; i++) {
            twice.add(threads.newThread(() -> {
                try {
                    start.await();
                    answers.add(watching.keep(founder, word, Filter.NONE, Rhythm.WEEKLY).search().getId());
                } catch (Exception e) {
                    answers.add(e);
                }
            }));
        }
        twice.forEach(Thread::start);
        for (Thread thread : twice) {
            thread.join();
        }
        assertEquals(1, answers.stream().distinct().count(), answers.toString());
        assertEquals(1, column("select question from watch_search where question = '" + word + "'").size());
    }

    /** Lets all digests be due: as if everything had been found yesterday, and nothing told today. */
    private void morning() throws Exception {
        transaction.begin();
        entities.createNativeQuery("update watch_match set found_at = 0").executeUpdate();
        entities.createNativeQuery("update watch_search set rung_at = null").executeUpdate();
        transaction.commit();
        ringing.ringAll();
        post.sendAll();
    }

    private List<String> told(String title) throws Exception {
        return mails.list(10_000).stream().filter(mail -> mail.subject().contains(title)).map(mail -> mail.to().replaceAll(".*<|>.*", ""))
                .sorted().toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> column(String question) {
        return entities.createNativeQuery(question).getResultList();
    }

    private void publish(Space space, String slug, String title) {
        wiki.save(founder, space, slug, new PageText(title + " " + word, "Texte.", null, null, List.of(), null));
    }

    private Person person(Space space) {
        Person person = cast.member(space, Role.READER);
        assertTrue(circles.viewer(person).isSignedIn());
        return person;
    }
}
