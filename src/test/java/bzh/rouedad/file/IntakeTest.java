package bzh.rouedad.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.language.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeTest {
    private static final String ODT = "application/vnd.oasis.opendocument.text";
    private final Intake intake = new Intake();

    IntakeTest() {
        intake.largest = 1;
        intake.kinds = "png,jpeg,svg,pdf,odt,docx,csv,txt,md,ics,zip";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                if (name.equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(bytes(ODT));
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(ODT.length());
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(bytes(name.equals("mimetype") ? ODT : "<x/>"));
            }
        }
        return bytes.toByteArray();
    }

    private String refusal(String name, byte[] content) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> intake.prepare(name, content), name);
        assertEquals("file", refused.field());
        return refused.sentence(Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, %PDF-1.4 x", "a.txt, bonjour", "a.csv, a;b", "A.MD, # a", "a.svg, <svg xmlns='x'/>", "a.ics, BEGIN:VCALENDAR"})
    void aFileWhoseBytesFitItsNameIsTaken(String name, String content) {
        assertEquals(name, intake.prepare(name, bytes(content)).name());
    }

    @Test
    void archivesOfOfficesAreKnownByWhatTheyHold() throws IOException {
        assertEquals(ODT, intake.prepare("a.odt", zip("mimetype", "content.xml")).mediaType());
        assertTrue(intake.prepare("a.docx", zip("[Content_Types].xml", "word/document.xml")).mediaType().contains("wordprocessingml"));
        assertEquals("application/zip", intake.prepare("a.zip", zip("a.txt")).mediaType());
        assertTrue(refusal("a.odt", zip("content.xml")).contains("not what its name says"));
        assertTrue(refusal("a.docx", zip("[Content_Types].xml", "xl/workbook.xml")).contains("not what its name says"));
    }

    @ParameterizedTest
    @CsvSource({"page.pdf, <html><script>alert(1)</script>", "photo.png, PK..", "photo.jpg, GIF89a", "lettre.odt, %PDF-1.4", "agenda.ics, bonjour",
            "a.txt, %PDF-1.4", "dessin.svg, <html>"})
    void aFileWhoseBytesDoNotFitItsNameIsRefused(String name, String content) {
        assertTrue(refusal(name, bytes(content)).contains("not what its name says"));
    }

    @Test
    void anArchiveUnderTheNameOfAPictureIsRefused() throws IOException {
        assertTrue(refusal("bombe.png", zip("a")).contains("not what its name says"));
    }

    @ParameterizedTest
    @CsvSource({"a.exe", "a.html", "a.gif", "sans-fin", "a.png.exe", ".."})
    void whatIsNotOnTheListIsRefused(String name) {
        assertTrue(refusal(name, bytes("GIF89a")).contains("not taken here"));
    }

    @Test
    void emptyLargeAndBrokenFilesAreRefusedEachWithItsReason() {
        assertTrue(refusal("a.txt", new byte[0]).contains("is empty"));
        assertTrue(refusal("a.pdf", Samples.joined(bytes("%PDF-"), new byte[1 << 20])).contains("larger than 1 MB"));
        assertTrue(refusal("a.png", bytes("\u0089PNG\r\n\u001A\n")).contains("damaged"));
        assertTrue(refusal("a.txt", bytes("a\0b")).contains("not what its name says"));
    }

    @ParameterizedTest
    @CsvSource({"C:\\photos\\le  port.txt, le port.txt", "../../etc/a.txt, a.txt", "'a\u202Etxt.txt', atxt.txt", "'e\u0301t\u00e9.txt', \u00e9t\u00e9.txt"})
    void namesAreForPeopleOnly(String typed, String kept) {
        assertEquals(kept, intake.prepare(typed, bytes("x")).name());
    }

    @Test
    void aLongNameKeepsItsEnding() {
        String name = intake.prepare("é".repeat(400) + ".txt", bytes("x")).name();
        assertEquals(255, name.length());
        assertTrue(name.endsWith("é.txt"));
    }
}
