package bzh.rouedad.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.OwnThreads;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.LetterKeys;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.world.Cast;
import bzh.rouedad.world.House;
import bzh.rouedad.world.Together;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The doors of groups inside the server, when the same person knocks several times at once, on both databases. */
@ArquillianTest
class EnteringIT {
    private static final int TIMES = 8;

    @Inject
    Cast cast;
    @Inject
    Circles circles;
    @Inject
    Spaces spaces;
    @Inject
    Chartering chartering;
    @Inject
    Charters charters;
    @Inject
    Entering entering;
    @Inject
    EntryLinks links;
    @Inject
    LetterKeys keys;
    @Inject
    Requests requests;
    @Inject
    OwnThreads threads;
    @Inject
    UserTransaction transaction;
    @PersistenceContext
    EntityManager entities;

    private Viewer founder;
    private Space space;
    private Viewer somebody;

    @Deployment
    static WebArchive house() {
        return House.with(EnteringIT.class);
    }

    private <T> T apart(Callable<T> act) throws Exception {
        return Together.apart(threads, act);
    }

    @BeforeEach
    void furnish() throws Exception {
        founder = apart(cast::founder);
        space = apart(() -> cast.space(Audience.EVERYONE));
        Space other = apart(() -> cast.space(Audience.EVERYONE));
        somebody = apart(() -> circles.viewer(cast.member(other, Role.READER)));
    }

    private void door(Door door, String domains) throws Exception {
        apart(() -> chartering.write(founder, space, new CharterText("Mandat", "2007-10-24", null, door, domains, null,
                Set.of(founder.personId())), null));
    }

    private List<Object> often(Callable<Object> act) throws Exception {
        List<Object> outcomes = Together.act(threads, Collections.nCopies(TIMES, act));
        assertTrue(outcomes.stream().allMatch(each -> each instanceof Long || each instanceof String text && !text.contains("\n")), outcomes::toString);
        return outcomes;
    }

    private Space fresh() {
        return spaces.find(founder, space.getSlug()).orElseThrow();
    }

    private long one(String question) throws Exception {
        return apart(() -> ((Number) entities.createNativeQuery(question).getSingleResult()).longValue());
    }

    private long memberships() throws Exception {
        return one("select count(*) from people_membership where circle_id = " + space.getCircle().getId());
    }

    @Test
    void whoeverClicksManyTimesComesInOnce() throws Exception {
        door(Door.OPEN, null);
        often(() -> {
            entering.join(somebody, fresh());
            return 0L;
        });
        assertEquals(2, memberships());
        assertEquals(1, apart(() -> charters.chairs(founder, fresh()).size()));
        assertEquals(0, apart(() -> charters.organisations(founder, fresh()).size()));
        assertTrue(apart(() -> charters.groups(founder, 0, 1000)).stream().anyMatch(each -> each.getId().equals(space.getId())));
    }

    @Test
    void whoeverAsksManyTimesIsAskedAboutOnce() throws Exception {
        door(Door.REQUEST, null);
        often(() -> {
            entering.ask(somebody, fresh(), "Bonjour");
            return 0L;
        });
        EntryRequest request = apart(() -> requests.waiting(founder, fresh())).get(0);
        assertEquals(1, one("select count(*) from group_request where space_id = " + space.getId()));
        often(() -> {
            entering.answer(founder, fresh(), request.getId(), true);
            return 0L;
        });
        assertEquals(2, memberships());
        assertEquals(1, one("select count(*) from notice where kind = 'group-answer' and about = " + request.getId()));
    }

    @Test
    void aLinkThatIsOpenedManyTimesMakesOneAccount() throws Exception {
        door(Door.DOMAIN, "ville.example");
        String email = UUID.randomUUID() + "@ville.example";
        apart(() -> {
            entering.apply(Viewer.stranger(), fresh(), "Anne", email, Locale.FRENCH, email);
            return 0L;
        });
        long applicant = one("select id from group_applicant where email_key = '" + email + "'");
        String key = apart(() -> {
            transaction.begin();
            String text = keys.issue(EntryLinks.WORD, applicant, null).text();
            transaction.commit();
            return text;
        });
        often(() -> links.enter(key).orElse("refused\n"));
        assertEquals(2, memberships());
        assertEquals(1, one("select count(*) from people_person where email_key = '" + email + "'"));
    }
}
