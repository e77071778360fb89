package bzh.rouedad.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book as a text for office programs, as the validator of the ODF Toolkit and readers find it. */
class OdtBindingTest {
    @TempDir
    Path folder;

    @Test
    void aBookWithEverythingIsValid() throws Exception {
        assertEquals("", Checkers.odt(bound(Books.small(folder), "small")));
    }

    @Test
    void aPictureOnTheCoverLeavesRoomForTheTitle() throws Exception {
        assertEquals("", Checkers.odt(bound(Books.pictured(folder), "pictured")));
        Document content = content(Books.pictured(folder));
        assertEquals("Un phare & la mer", content.select("svg|desc").first().text());
        assertEquals("12.00cm", content.select("draw|frame").first().attr("svg:height"));
        assertEquals("6.75cm", content.select("draw|frame").first().attr("svg:width"));
    }

    @Test
    void realGuidesAreValid() throws Exception {
        for (String name : new String[] {"qualite", "annotation", "algorithmes"}) {
            assertEquals("", Checkers.odt(bound(Books.real(name), name)), name);
        }
    }

    @Test
    void theValidatorComplainsOfADamagedFile() throws Exception {
        Path file = folder.resolve("broken.odt");
        try (OutputStream out = Files.newOutputStream(file)) {
            Packing zip = new Packing(out, Form.ODT.mediaType());
            zip.put("content.xml", "<nothing/>");
            zip.finish();
        }
        assertTrue(Checkers.odt(file).contains("content.xml"));
    }

    @Test
    void headingsListsNotesAndWordsOfPicturesAreReal() throws Exception {
        Document content = content(Books.small(folder));
        assertEquals(List.of("Début", "Pourquoi", "Un saut de niveau", "Suite & fin", "Listes", "E brezhoneg", "Degemer mat", "Retiré"),
                content.select("text|h").eachText());
        assertEquals(List.of("1", "2", "3", "1", "2", "1", "2", "1"), content.select("text|h").eachAttr("text:outline-level"));
        assertEquals("Une note avec un lien.", content.select("text|note text|note-body").text().strip());
        assertEquals(List.of("Un rectangle bleu", "Image sans description"), content.select("svg|desc").eachText());
        assertEquals(2, content.select("text|list text|list text|list-item").size());
        assertEquals(List.of("Commune", "Habitants"), content.select("table|table-header-rows").first().select("text|p").eachText());
        assertEquals("br", content.select("style|style[style:name=Heading_20_1-br] > style|text-properties").attr("fo:language"));
    }

    @Test
    void cellsThatCoverOthersKeepTheTableInShape() throws Exception {
        Book small = Books.small(folder);
        Book book = new Book("T", "", List.of(), "", "fr", "2026-11-23", Books.URL, "", List.of(), small.labels(), null,
                List.of(new Book.Chapter("t", "T", "fr", "<table><tr><td rowspan=\"2\" colspan=\"2\">A</td><td>B</td></tr>"
                        + "<tr><td>C</td><td rowspan=\"900\">D</td></tr><tr><td>E</td></tr></table>")), Map.of());
        Document content = content(book);
        assertEquals(List.of(4, 4, 4), content.select("table|table-row").stream().map(row -> row.childrenSize()).toList());
        assertEquals("", Checkers.odt(bound(book, "table")));
    }

    private Document content(Book book) throws IOException {
        try (ZipFile zip = new ZipFile(bound(book, "content").toFile())) {
            return Jsoup.parse(new String(zip.getInputStream(zip.getEntry("content.xml")).readAllBytes(), StandardCharsets.UTF_8),
                    "", Parser.xmlParser());
        }
    }

    private Path bound(Book book, String name) throws IOException {
        Path file = folder.resolve(name + ".odt");
        try (OutputStream out = Files.newOutputStream(file)) {
            Form.ODT.write(book, out);
        }
        return file;
    }
}
