package bzh.rouedad.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.binding.Form;
import bzh.rouedad.binding.Problem;
import bzh.rouedad.file.FileStore;
import bzh.rouedad.guide.Documents.Task;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Circles;
import bzh.rouedad.people.DemoAccounts;
import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.NotAllowed;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Hosting;
import bzh.rouedad.space.Space;
import bzh.rouedad.space.SpaceDraft;
import bzh.rouedad.space.SpaceKind;
import bzh.rouedad.wiki.PageText;
import bzh.rouedad.wiki.Wiki;
import bzh.rouedad.world.SmallHouse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of editions: made once, kept, forgotten when the law takes a chapter out. */
class DocumentsDbTest {
    @TempDir
    Path data;
    private SmallHouse house;
    private Viewer editor;
    private Documents documents;
    private Edition edition;

    @BeforeEach
    void publish() {
        house = new SmallHouse().with("rouedad.data", data.toString());
        editor = house.get(Circles.class).viewer(house.act(() -> house.get(DemoAccounts.class).makeAdministrator("F",
                EmailAddress.of("f@mairie.example").orElseThrow(), "une phrase de passe longue")));
        documents = house.get(Documents.class);
        edition = published("creatif", Audience.EVERYONE);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void eachFormOfAnEditionIsMadeOnce() throws Exception {
        // Each unit is a transaction, as in the server.
        for (Form form : Form.values()) {
            Task task = house.act(documents::begin).orElseThrow();
            assertEquals(form, task.form());
            house.run(() -> documents.end(task, "a".repeat(64), 7));
        }
        assertEquals(Optional.empty(), house.act(documents::begin));
        assertEquals(List.of(Form.values()), documents.of(editor, edition).stream().map(EditionDocument::getForm).toList());
    }

    @Test
    void filesHoldTheTextAndAreKeptUnderTheirHash() throws Exception {
        makeAll();
        for (EditionDocument document : documents.of(Viewer.stranger(), edition)) {
            Path file = house.get(FileStore.class).path(document.getSha256());
            assertEquals(Files.size(file), document.getSize());
            if (document.getForm() == Form.HTML) {
                assertTrue(Files.readString(file).contains("Le texte de la page"));
                assertTrue(Files.readString(file).contains("https://reseau.example/guides/guide-creatif/editions/1"));
            }
        }
        assertEquals(documents.of(editor, edition).stream().map(EditionDocument::getSha256).sorted().toList(),
                documents.named(documents.of(editor, edition).stream().map(EditionDocument::getSha256).toList()).stream().sorted().toList());
    }

    @Test
    void strikingAChapterOutMakesTheFilesAnew() throws Exception {
        makeAll();
        String before = html();
        house.run(() -> house.get(Correcting.class).strike(editor, edition, "page", "Décision de justice"));
        assertEquals(List.of(), documents.of(editor, edition));
        makeAll();
        assertNotEquals(before, html());
        String text = Files.readString(house.get(FileStore.class).path(html()));
        assertFalse(text.contains("Le texte de la page"));
        assertTrue(text.contains("Décision de justice"));
    }

    @Test
    void aFileBegunBeforeAChapterWasStruckOutIsNotKept() throws Exception {
        Task task = house.act(documents::begin).orElseThrow();
        house.run(() -> house.get(Correcting.class).strike(editor, edition, "page", "Décision de justice"));
        Task again = house.act(documents::begin).orElseThrow();
        house.run(() -> documents.end(task, "a".repeat(64), 7));
        assertFalse(documents.of(editor, edition).get(0).isMade());
        house.run(() -> documents.end(again, "b".repeat(64), 7));
        assertEquals("b".repeat(64), documents.of(editor, edition).get(0).getSha256());
    }

    @Test
    void whatEndsTheServerEachTimeIsGivenUp() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertEquals(Form.values()[0], house.act(documents::begin).orElseThrow().form());
        }
        assertEquals(Form.values()[1], house.act(documents::begin).orElseThrow().form());
        assertEquals(Problem.BROKEN, documents.of(editor, edition).get(0).getProblem());
    }

    @Test
    void filesOfAClosedPublicationAreForItsReaders() {
        Edition closed = published("ferme", Audience.MEMBERS);
        assertThrows(NotAllowed.class, () -> documents.of(Viewer.stranger(), closed));
    }

    private Edition published(String slug, Audience audience) {
        Space space = house.act(() -> house.get(Hosting.class).found(editor,
                new SpaceDraft(slug, slug, SpaceKind.GROUP, audience, null, null)));
        house.act(() -> house.get(Wiki.class).save(editor, space, "page",
                new PageText("Page", "Le texte de la page.", null, null, null, null)));
        Guide guide = house.act(() -> house.get(Publishing.class).make(editor, space,
                new GuideText(null, "Guide " + slug, null, GuideStatus.PUBLISHED, null, List.of("page"))));
        return house.get(Editions.class).find(editor, guide.getSlug(), 1).orElseThrow();
    }

    private String html() {
        return documents.of(editor, edition).stream().filter(document -> document.getForm() == Form.HTML).findFirst().orElseThrow()
                .getSha256();
    }

    private void makeAll() {
        house.run(house.get(DocumentMaking.class)::makeAll);
    }
}
