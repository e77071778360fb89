package bzh.rouedad.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.activity.Activity;
import bzh.rouedad.activity.Courier;
import bzh.rouedad.activity.Ledger;
import bzh.rouedad.activity.Recipient;
import bzh.rouedad.activity.Verb;
import bzh.rouedad.catalogue.Catalogue;
import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.EntrySource;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.extraction.Papers;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReadingDbTest {
    private static final List<Verb> HEARD = new ArrayList<>();
    private final SmallHouse house = new SmallHouse().with(Recipient.class, Listening.class).with(EntrySource.class, FileEntries.class);
    private Viewer keeper;
    private Space space;

    /** As the index listens. */
    static class Listening implements Recipient {
        @Override
        public String name() {
            return "listening";
        }

        @Override
        public void receive(List<Activity> news) {
            news.forEach(each -> HEARD.add(each.getVerb()));
        }
    }

    @BeforeEach
    void found(@TempDir Path data) {
        HEARD.clear();
        house.with("rouedad.data", data.toString());
        keeper = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("Fondatrice",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
        space = space("espace");
    }

    @AfterEach
    void leave() {
        house.close();
    }

    private Space space(String slug) {
        return house.act(() -> house.get(Hosting.class).found(keeper,
                new SpaceDraft(slug, slug, SpaceKind.GROUP, Audience.EVERYONE, null, null)));
    }

    private StoredFile attach(Space into, String name, byte[] content) {
        return house.act(() -> house.get(Attaching.class).attach(keeper, into, name, content, new FileFacts("Le mandat", null)));
    }

    private void readAll() {
        house.run(() -> house.get(FileReading.class).readAll());
    }

    private TextState state(StoredFile file) {
        return house.act(() -> house.get(FileTexts.class).state(file));
    }

    private Entry entry(StoredFile file) {
        return house.act(() -> house.get(Catalogue.class).find(file.ref()).orElseThrow());
    }

    private long rows(String sql) {
        return house.rows(sql).size();
    }

    @Test
    void theCatalogueTellsOfTheWordsInsideAFile() {
        StoredFile file = attach(space, "mandat.docx", Papers.docx("Le groupe dématérialise"));
        assertEquals(TextState.WAITING, state(file));
        assertEquals("Le mandat", entry(file).text());
        readAll();
        assertEquals(TextState.SEARCHED, state(file));
        assertEquals("Le mandat\nLe groupe dématérialise", entry(file).text());
    }

    @Test
    void whoeverKeepsCopiesHearsOfItAndNoListDoes() {
        attach(space, "mandat.docx", Papers.docx("Le groupe"));
        readAll();
        house.run(() -> house.get(Courier.class).deliverAll());
        assertTrue(HEARD.contains(Verb.EXTRACTED));
        assertFalse(house.act(() -> house.get(Ledger.class).latest(keeper, 0, 50)).stream()
                .anyMatch(line -> line.getVerb() == Verb.EXTRACTED));
    }

    @Test
    void theSameBytesAreReadOnceForAllFiles() {
        // Made twice, it could tell of two moments.
        byte[] paper = Papers.docx("Le groupe");
        StoredFile first = attach(space, "mandat.docx", paper);
        readAll();
        StoredFile second = attach(space("autre"), "copie.docx", paper);
        assertEquals(TextState.SEARCHED, state(second));
        readAll();
        assertEquals(entry(first).text(), entry(second).text());
        assertEquals(1, rows("select sha256 from file_text where attempts = 1"));
    }

    @Test
    void aNewVersionIsReadAnew() {
        StoredFile file = attach(space, "mandat.docx", Papers.docx("Le groupe"));
        readAll();
        StoredFile renewed = house.act(() -> house.get(Attaching.class).renew(keeper, space, file, Papers.docx("La commission")));
        readAll();
        assertEquals("Le mandat\nLa commission", entry(renewed).text());
    }

    @Test
    void aRefusalIsSaidAndNotTriedAgain() {
        StoredFile file = attach(space, "secret.pdf", Papers.pdf("secret", "Bonjour"));
        readAll();
        readAll();
        assertEquals(TextState.ENCRYPTED, state(file));
        assertEquals("Le mandat", entry(file).text());
        assertEquals(1, rows("select sha256 from file_text where attempts = 1"));
    }

    @Test
    void whatEndedTheServerThreeTimesIsGivenUp() {
        StoredFile file = attach(space, "mandat.docx", Papers.docx("Le groupe"));
        StoredFile other = attach(space, "suite.docx", Papers.docx("La suite"));
        for (int i = 0; i < 3; i++) {
            assertTrue(house.act(() -> house.get(FileTexts.class).begin()).isPresent());
        }
        readAll();
        assertEquals(List.of(TextState.SEARCHED, TextState.GIVEN_UP), List.of(state(file), state(other)).stream().sorted().toList());
    }

    @Test
    void whoLeavesEarlyHasNotTried() {
        attach(space, "mandat.docx", Papers.docx("Le groupe"));
        for (int i = 0; i < 5; i++) {
            house.run(() -> {
                FileTexts texts = house.get(FileTexts.class);
                texts.leaveOff(texts.begin().orElseThrow());
            });
        }
        readAll();
        assertEquals(0, rows("select sha256 from file_text where refusal is not null"));
    }

    @Test
    void aFileInTheTrashWaitsUntilItIsTakenBack() {
        StoredFile file = attach(space, "mandat.docx", Papers.docx("Le groupe"));
        house.act(() -> house.get(Attaching.class).trash(keeper, space, file.getId()));
        readAll();
        assertEquals(TextState.WAITING, state(file));
        house.act(() -> house.get(Attaching.class).restore(keeper, space, file.getId()));
        readAll();
        assertEquals(TextState.SEARCHED, state(file));
    }

    @Test
    void noTextIsReadFromAnArchive() throws IOException {
        assertEquals(TextState.NO_TEXT, state(attach(space, "tout.zip", Papers.docx("Le groupe"))));
        readAll();
        assertEquals(0, rows("select sha256 from file_text"));
    }

    @Test
    void aLongTextIsSearchedInPart() {
        StoredFile file = attach(space, "long.txt", "mot ".repeat(300_000).getBytes(StandardCharsets.UTF_8));
        readAll();
        assertEquals(TextState.SEARCHED_IN_PART, state(file));
    }

    @Test
    void listsCarryNoLongTexts() {
        StoredFile file = attach(space, "mandat.docx", Papers.docx("Le groupe"));
        readAll();
        Ref ref = file.ref();
        assertEquals("Le mandat", house.act(() -> house.get(Catalogue.class).visible(keeper, List.of(ref))).get(ref).text());
    }
}
