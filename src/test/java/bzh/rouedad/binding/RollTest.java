package bzh.rouedad.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of people on paper, as printers, screen readers and spreadsheets find it. */
class RollTest {
    @TempDir
    Path folder;

    private static Roll roll(int people) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            rows.add(List.of("Élodie Le Goff " + i, i % 2 == 0 ? "=cmd|'/c calc'!A1" : "", "1", "Sur place", ""));
        }
        return new Roll("Feuille d’émargement : Rencontre & ateliers <2026>", "fr", List.of("Jeudi 24 décembre 2026", "Brest"),
                List.of("Nom", "Organisation", "Personnes", "Participation", "Signature"), List.of(27, 27, 9, 12, 25), rows);
    }

    private Path pages(Roll roll) throws IOException {
        Path file = folder.resolve("roll.pdf");
        try (Bindery bindery = new Bindery()) {
            assertEquals(Optional.empty(), bindery.bind(roll, file));
        }
        return file;
    }

    private Path sheet(Roll roll) throws IOException {
        Path file = folder.resolve("roll.ods");
        try (OutputStream out = Files.newOutputStream(file)) {
            roll.writeSheet(out);
        }
        return file;
    }

    @Test
    void aLongRollKeepsTheRulesOfPdfUaAndRepeatsItsHeads() throws Exception {
        Path file = pages(roll(120));
        assertEquals("", Checkers.pdf(file));
        try (PDDocument pages = Loader.loadPDF(file.toFile())) {
            assertTrue(pages.getNumberOfPages() > 5, pages.getNumberOfPages() + " pages");
            for (int page = 1; page <= pages.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertTrue(text.getText(pages).contains("Signature"), "page " + page + text.getText(pages));
            }
            String all = new PDFTextStripper().getText(pages);
            assertTrue(all.contains("Élodie Le Goff 0") && all.contains("Élodie Le Goff 119"), all);
        }
    }

    @Test
    void aSheetIsValidAndHoldsTextsWhereSpreadsheetsWouldSeeFormulas() throws Exception {
        Path file = sheet(roll(3));
        assertEquals("", Checkers.odt(file));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Document content = Jsoup.parse(new String(zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
            assertEquals(0, content.select("[table:formula]").size());
            assertEquals("string", content.select("table|table-cell:contains(=cmd)").first().attr("office:value-type"));
            assertEquals(List.of("1", "1", "1"), content.select("[office:value-type=float]").eachAttr("office:value"));
            assertEquals("Nom", content.select("table|table-header-rows table|table-cell").first().text());
        }
    }
}
