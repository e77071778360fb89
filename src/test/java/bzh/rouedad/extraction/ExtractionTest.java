package bzh.rouedad.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionTest {
    @TempDir
    Path folder;
    private final Extraction extraction = new Extraction();

    private Extracted read(Format format, byte[] content) throws IOException {
        return extraction.read(Files.write(folder.resolve("écrit"), content), format);
    }

    private String text(Format format, byte[] content) throws IOException {
        Extracted extracted = read(format, content);
        assertNull(extracted.refusal());
        return extracted.text();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPdfGivesTheWordsOfItsPages() throws IOException {
        assertEquals("Compte rendu de l'été\nLa suite", text(Format.PDF, Papers.pdf(null, "Compte rendu de l'été", "La suite")));
    }

    @Test
    void aPdfThatAnybodyMayOpenIsReadThoughItIsProtected() throws IOException {
        assertEquals("Ouvert", text(Format.PDF, Papers.pdf("", "Ouvert")));
    }

    @Test
    void aPdfWithoutWordsSaysSo() throws IOException {
        assertEquals(Refusal.WITHOUT_WORDS, read(Format.PDF, Papers.pdf(null, "")).refusal());
    }

    @Test
    void aLetterGivesItsParagraphsAndNothingThatWasStruckOut() throws IOException {
        assertEquals("Bonjour\nà tous", text(Format.WORD, Papers.docx(Papers.text("<w:document " + Papers.WORD + "><w:p><w:r><w:t>Bon</w:t>"
                + "</w:r><w:r><w:t>jour</w:t></w:r><w:del><w:r><w:delText>parti</w:delText></w:r></w:del></w:p><w:p><w:r><w:instrText>PAGE"
                + "</w:instrText><w:t>à</w:t><w:tab/><w:t>tous</w:t></w:r></w:p></w:document>"))));
    }

    @Test
    void anOpenDocumentGivesItsParagraphsWithoutRemarksAndContents() throws IOException {
        assertEquals("Mandat\nLe groupe se réunit", text(Format.OPEN_DOCUMENT, Papers.odt("<text:table-of-content><text:p>Mandat 1</text:p>"
                + "</text:table-of-content><text:h>Mandat</text:h><text:p>Le<text:s/>groupe <text:span>se <office:annotation><text:p>non</text:p>"
                + "</office:annotation>réunit</text:span></text:p><text:p> </text:p>")));
    }

    @Test
    void aSheetGivesItsNameAndARowOnALine() throws IOException {
        assertEquals("Adhésions 2007\nQuimper 64000 payé", text(Format.SHEETS, Papers.xlsx("Quimper", "64000", "payé")));
    }

    @Test
    void slidesComeByTheirNumber() throws IOException {
        assertEquals("un\ndeux\ntrois\nquatre\ncinq\nsix\nsept\nhuit\nneuf\ndix", text(Format.SLIDES,
                Papers.pptx("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix")));
    }

    @Test
    void aPageGivesWhatIsReadOfIt() throws IOException {
        assertEquals("Titre\nUn gras mot\nDeux", text(Format.HTML, utf8("<title>Titre</title><style>p{}</style><script>alert(1)</script>"
                + "<p>Un <b>gras</b> mot</p><ul><li>Deux</li></ul><!-- rien -->")));
    }

    @Test
    void aPageInAnOlderEncodingIsUnderstood() throws IOException {
        assertEquals("Été à Brest", text(Format.HTML, "<p>Été à Brest".getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void plainTextIsUnderstoodInBothEncodings() throws IOException {
        assertEquals("L’été\nœuvre", text(Format.PLAIN, utf8("\uFEFFL’été \r\n\r\n \u00ADœuvre\u0001")));
        assertEquals("L’été", text(Format.PLAIN, "L’été".getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() throws IOException {
        assertEquals("été", text(Format.PLAIN, utf8("e\u0301te\u0301")));
    }

    @Test
    void whatIsBeyondTheRoomIsLeftOut() throws IOException {
        assertEquals(Extraction.LONGEST, text(Format.PLAIN, utf8("mot ".repeat(500_000))).length(), 2);
    }

    @Test
    void aFileThatIsNotThereIsBroken() throws IOException {
        assertEquals(Refusal.BROKEN, extraction.read(folder.resolve("absent"), Format.PDF).refusal());
    }

    @Test
    void onceClosedNothingIsReadAnyMore() {
        extraction.close();
        assertThrows(CancellationException.class, () -> read(Format.PLAIN, utf8("trop tard")));
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        text(Format.PDF, Papers.pdf(null, "Bonjour"));
        try (var left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertFalse(left.anyMatch(file -> file.getFileName().toString().startsWith("text-")));
        }
    }
}
