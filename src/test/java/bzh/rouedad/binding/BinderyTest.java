package bzh.rouedad.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process that makes books: files come out of it, and what is too much for it harms nobody else. */
class BinderyTest {
    @TempDir
    Path folder;

    @Test
    void theProcessMakesEveryForm() throws Exception {
        Book book = Books.small(folder);
        try (Bindery bindery = new Bindery()) {
            for (Form form : Form.values()) {
                Path file = folder.resolve("book." + form.ending());
                assertEquals(Optional.empty(), bindery.bind(book, form, file));
                assertTrue(Files.size(file) > 2_000, form + " has " + Files.size(file) + " bytes");
            }
        }
    }

    @Test
    void aBookTooLargeForItsMemoryIsRefused() throws Exception {
        Book small = Books.small(folder);
        List<Book.Chapter> chapters = new ArrayList<>();
        String html = "<p><b>a</b> <i>b</i></p>".repeat(40_000);
        for (int i = 0; i < 24; i++) {
            chapters.add(new Book.Chapter("c" + i, "Chapitre", "fr", html));
        }
        Book large = new Book(small.title(), "", List.of(), "", "fr", small.date(), small.url(), "", List.of(), small.labels(),
                null, chapters, Map.of());
        try (Bindery bindery = new Bindery()) {
            assertEquals(Optional.of(Problem.TOO_LARGE), bindery.bind(large, Form.PDF, folder.resolve("large.pdf")));
        }
    }

    @Test
    void aPictureThatIsGoneIsAProblemOfTheBook() throws Exception {
        Book book = Books.small(folder);
        Files.delete(folder.resolve("bleu.png"));
        try (Bindery bindery = new Bindery()) {
            assertEquals(Optional.of(Problem.BROKEN), bindery.bind(book, Form.HTML, folder.resolve("book.html")));
        }
    }

    @Test
    void aClosedBinderyStartsNothing() throws Exception {
        Bindery bindery = new Bindery();
        bindery.close();
        assertThrows(CancellationException.class, () -> bindery.bind(Books.small(folder), Form.HTML, folder.resolve("x")));
    }
}
