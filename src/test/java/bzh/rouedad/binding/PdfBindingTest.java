package bzh.rouedad.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book as pages: what readers, their programs and the checker of PDF/UA find in it. */
class PdfBindingTest {
    @TempDir
    Path folder;

    @Test
    void aBookWithEverythingKeepsTheRulesOfPdfUa() throws Exception {
        assertEquals("", Checkers.pdf(bound(Books.small(folder))));
    }

    @Test
    void aPictureOnTheCoverKeepsTheRulesAndTheTitleOnItsPage() throws Exception {
        Path file = bound(Books.pictured(folder));
        assertEquals("", Checkers.pdf(file));
        try (PDDocument pages = Loader.loadPDF(file.toFile())) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertTrue(first.getText(pages).contains("Licence Ouverte"), first.getText(pages));
            assertTrue(pages.getPage(0).getResources().getXObjectNames().iterator().hasNext());
        }
    }

    @Test
    void aRealGuideKeepsTheRulesOfPdfUa() throws Exception {
        assertEquals("", Checkers.pdf(bound(Books.real("qualite"))));
    }

    @Test
    void theCheckerComplainsOfAFileWithoutTags() throws Exception {
        Path file = folder.resolve("plain.pdf");
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(file.toFile());
        }
        assertTrue(Checkers.pdf(file).contains("fails"));
    }

    @Test
    void titleLanguageAndBookmarksAreThoseOfTheBook() throws Exception {
        try (PDDocument pages = Loader.loadPDF(bound(Books.small(folder)).toFile())) {
            assertEquals("Guide d'essai « été »", pages.getDocumentInformation().getTitle());
            assertEquals("Anna Le Goff, Yann", pages.getDocumentInformation().getAuthor());
            assertEquals("fr", pages.getDocumentCatalog().getLanguage());
            List<String> marks = new ArrayList<>();
            for (PDOutlineItem mark : pages.getDocumentCatalog().getDocumentOutline().children()) {
                marks.add(mark.getTitle());
            }
            assertEquals(List.of("Guide d'essai « été »", "Sommaire", "Début", "Suite & fin", "E brezhoneg", "Retiré"), marks);
        }
    }

    @Test
    void wordsNotesAndPageNumbersStandOnThePages() throws Exception {
        try (PDDocument pages = Loader.loadPDF(bound(Books.small(folder)).toFile())) {
            PDFTextStripper reading = new PDFTextStripper();
            reading.setSortByPosition(true);
            String text = reading.getText(pages);
            assertTrue(text.contains("Une note avec un lien"), text);
            assertTrue(text.contains("Un paragraphe fort, appuyé et barré, avec du code, une note"), text);
            assertTrue(text.contains("int réponse = 42; // <balise> & co"), text);
            assertTrue(text.contains("2 / " + pages.getNumberOfPages()), text);
            assertTrue(text.contains("Début · 3"), text);
            assertTrue(text.contains("[Ailleurs]"), text);
        }
    }

    private Path bound(Book book) throws IOException {
        Path file = folder.resolve("book.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            Form.PDF.write(book, out);
        }
        return file;
    }
}
