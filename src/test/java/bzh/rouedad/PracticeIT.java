package bzh.rouedad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.Courier;
import bzh.rouedad.adoption.Adopting;
import bzh.rouedad.adoption.Adoptions;
import bzh.rouedad.adoption.DeclarationText;
import bzh.rouedad.adoption.Stage;
import bzh.rouedad.mail.MailFolder;
import bzh.rouedad.notice.Post;
import bzh.rouedad.organisation.Enrolling;
import bzh.rouedad.organisation.Organisation;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.organisation.OrganisationText;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Role;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.practice.Alike;
import bzh.rouedad.practice.BringingIn;
import bzh.rouedad.practice.Describing;
import bzh.rouedad.practice.Practice;
import bzh.rouedad.practice.PracticeFilter;
import bzh.rouedad.practice.PracticeText;
import bzh.rouedad.practice.Practices;
import bzh.rouedad.practice.TableLine;
import bzh.rouedad.practice.TableReport;
import bzh.rouedad.search.Filter;
import bzh.rouedad.search.Order;
import bzh.rouedad.search.Search;
import bzh.rouedad.space.Space;
import bzh.rouedad.territory.SizeBand;
import bzh.rouedad.territory.Territories;
import bzh.rouedad.world.Cast;
import bzh.rouedad.world.House;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Practices and adoptions inside the server: real transactions, the ledger and its readers, on both databases. */
@ArquillianTest
class PracticeIT {
    private static final AtomicInteger CODES = new AtomicInteger();

    @Inject
    Cast cast;
    @Inject
    Enrolling enrolling;
    @Inject
    Describing describing;
    @Inject
    Practices practices;
    @Inject
    BringingIn bringingIn;
    @Inject
    Alike alike;
    @Inject
    Adopting adopting;
    @Inject
    Adoptions adoptions;
    @Inject
    Territories territories;
    @Inject
    Courier courier;
    @Inject
    Post post;
    @Inject
    MailFolder mails;
    @Inject
    Search search;
    @Inject
    UserTransaction transaction;
    @PersistenceContext
    EntityManager entities;

    private Viewer founder;
    private Space space;
    private String canary;

    @Deployment
    static WebArchive house() {
        return House.with(PracticeIT.class);
    }

    @BeforeEach
    void furnish() {
        founder = cast.founder();
        space = cast.space(Audience.EVERYONE);
        // Of letters only, and not alike: the search forgives mistyped words.
        canary = UUID.randomUUID().toString().replace("-", "").substring(0, 16).chars()
                .mapToObj(c -> Character.toString('a' + Character.digit(c, 16))).collect(Collectors.joining());
    }

    private Organisation organisation(String territory) {
        return enrolling.found(founder, new OrganisationText(OrganisationKind.COMMUNE, "Commune " + UUID.randomUUID(), null,
                territory, null, null, null));
    }

    private Practice describe(Organisation owner, String title) {
        return describing.describe(founder, space, PracticeText.of(Map.of("organisation", owner.getSlug(), "title", title, "done", "Fait.",
                "cost", "env. 12 k€", "start", "1998", "themes", canary)::get));
    }

    private long found(Viewer viewer, String words) {
        courier.deliverAll();
        return search.find(viewer, words, Filter.NONE, Order.RELEVANCE, 0, 10).list().stream()
                .filter(hit -> hit.entry().title().contains(words)).count();
    }

    @Test
    void aSheetIsFoundAndItsPeopleGetALetterEach() throws IOException {
        Organisation owner = organisation(null);
        enrolling.enrol(founder, owner, "Yann", UUID.randomUUID() + "@mairie.example", Role.READER, Locale.FRENCH);
        Practice made = describe(owner, "Cantine " + canary);
        assertEquals(1, found(Viewer.stranger(), canary));
        post.sendAll();
        assertEquals(1, mails.list(10_000).stream().filter(mail -> mail.subject().contains(canary)).count());
        assertEquals(List.of(made.getId()), practices.list(Viewer.stranger(), new PracticeFilter(canary, null, OrganisationKind.COMMUNE, null,
                null, 1998), 0, 10).stream().map(Practice::getId).toList());
        assertTrue(practices.themes(Viewer.stranger(), 1000).contains(canary));
        assertTrue(practices.years(Viewer.stranger()).contains(1998));
        describing.withdraw(founder, made, "Doublon");
        assertEquals(0, found(Viewer.stranger(), canary));
    }

    @Test
    void anAdoptionIsFoundAndFollowsTheSheetOutOfSight() {
        Practice made = describe(organisation(null), "Portail " + canary);
        Organisation other = organisation(null);
        adopting.declare(founder, made.ref(), other, new DeclarationText(Stage.INTERESTED, "2006", null, null, null, false));
        adopting.declare(founder, made.ref(), other, new DeclarationText(Stage.IN_USE, "2007", "Les menus", null, null, false));
        assertEquals(2, found(Viewer.stranger(), canary));
        assertEquals(Map.of(Stage.IN_USE, 1L), adoptions.counts(Viewer.stranger(), List.of(made.ref())).get(made.ref()));
        describing.withdraw(founder, practices.find(founder, made.getSlug()).orElseThrow(), "Doublon");
        assertEquals(0, found(Viewer.stranger(), canary));
        assertEquals(List.of(), adoptions.latest(Viewer.stranger(), made.ref(), 0, 10));
    }

    @Test
    void aTableComesInLineByLineAndOnceOnly() {
        Organisation owner = organisation(null);
        String table = "organisation;titre;fait;cout\n" + owner.getSlug() + ";Un " + canary + ";Fait.;12 k€\n"
                + owner.getSlug() + ";Deux;Fait.;beaucoup\n" + owner.getSlug() + ";Trois;Fait.;\n";
        TableReport report = bringingIn.take(founder, space, table.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("NEW", "REFUSED", "NEW"), report.lines().stream().map(line -> line.outcome().name()).toList());
        TableReport again = bringingIn.take(founder, space, table.getBytes(StandardCharsets.UTF_8));
        assertEquals(2, again.count(TableLine.Outcome.SAME));
    }

    @Test
    void whatAPlaceLikeMineDidIsRankedByTheDatabase() throws Exception {
        String mine = code();
        String near = code();
        String far = code();
        transaction.begin();
        place(mine, 2_800, 2200);
        place(near, 2_700, 2300);
        place(far, 80_000, 9000);
        transaction.commit();
        Practice like = describe(organisation(near), "Proche " + canary);
        Practice unlike = describe(organisation(far), "Loin " + canary);
        PracticeFilter filter = new PracticeFilter(canary, null, null, null, null, null);
        assertEquals(List.of(like.getId(), unlike.getId()), alike.of(Viewer.stranger(), territories.find(mine).orElseThrow(), filter).stream()
                .map(match -> match.practice().getId()).toList());
        assertEquals(1, practices.count(Viewer.stranger(), new PracticeFilter(canary, null, null, null, SizeBand.MIDDLING, null)));
    }

    private void place(String code, int population, int x) {
        entities.createNativeQuery("insert into territory (id, kind, code, name, folded, population, set_year, centre_x, centre_y) values"
                + " (nextval('ids') + 40, 'COMMUNE', '" + code + "', '" + code + "', '" + code + "', " + population + ", 2026, " + x + ", 58000)")
                .executeUpdate();
    }

    /** Of no commune there is. */
    private static String code() {
        return Integer.toString(98_001 + CODES.getAndIncrement());
    }
}
