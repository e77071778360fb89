package bzh.rouedad.binding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book for reading programs, as EPUBCheck and readers find it. */
class EpubBindingTest {
    @TempDir
    Path folder;

    @Test
    void aBookWithEverythingIsValid() throws Exception {
        assertEquals("", Checkers.epub(bound(Books.small(folder), "small")));
    }

    @Test
    void aPictureOnTheCoverIsTheOneThatShelvesShow() throws Exception {
        Path file = bound(Books.pictured(folder), "pictured");
        assertEquals("", Checkers.epub(file));
        try (ZipFile book = new ZipFile(file.toFile())) {
            String list = text(book, "book/package.opf");
            assertTrue(list.contains("href=\"p1.png\" media-type=\"image/png\" properties=\"cover-image\""), list);
            assertEquals(2, list.split("media-type=\"image/png\"", -1).length - 1);
            String cover = text(book, "book/cover.xhtml");
            assertTrue(cover.contains("src=\"p1.png\" alt=\"Un phare &amp; la mer\""), cover);
        }
    }

    @Test
    void realGuidesAreValid() throws Exception {
        for (String name : new String[] {"qualite", "annotation", "algorithmes"}) {
            assertEquals("", Checkers.epub(bound(Books.real(name), name)), name);
        }
    }

    @Test
    void theCheckerComplainsOfADamagedBook() throws Exception {
        Path file = folder.resolve("broken.epub");
        Files.writeString(file, "not a book");
        assertTrue(Checkers.epub(file).contains("PKG-"));
    }

    @Test
    void notesAreMarkedForPopUpsAndChaptersSayTheirLanguage() throws Exception {
        try (ZipFile book = new ZipFile(bound(Books.small(folder), "small").toFile())) {
            String first = text(book, "book/c1.xhtml");
            assertTrue(first.contains("epub:type=\"noteref\""), first);
            assertTrue(first.contains("href=\"c2.xhtml#c2-h-listes\""), first);
            assertTrue(text(book, "book/c3.xhtml").contains("xml:lang=\"br\""));
            assertTrue(text(book, "book/package.opf").contains("<dc:language>br</dc:language>"));
        }
    }

    @Test
    void theSameBookGivesTheSameBytes() throws Exception {
        Book book = Books.small(folder);
        assertArrayEquals(Files.readAllBytes(bound(book, "one")), Files.readAllBytes(bound(book, "other")));
    }

    private static String text(ZipFile book, String name) throws IOException {
        return new String(book.getInputStream(book.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private Path bound(Book book, String name) throws IOException {
        Path file = folder.resolve(name + ".epub");
        try (OutputStream out = Files.newOutputStream(file)) {
            Form.EPUB.write(book, out);
        }
        return file;
    }
}
