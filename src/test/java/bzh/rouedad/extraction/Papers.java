package bzh.rouedad.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Office files as their programs write them, as small as they come. */
public final class Papers {
    static final String WORD = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    static final String ODF = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'";
    static final String SHEET = "xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
    private static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";

    static {
        // Else the library would write into the home of whoever runs the tests.
        System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }

    private Papers() {
    }

    /** What is put under one name. */
    interface Part {
        void writeTo(OutputStream out) throws IOException;
    }

    /** An archive of these parts; the first one is stored as it is when it is called {@code mimetype}. */
    static byte[] zip(Map<String, Part> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // The same words are the same bytes, whenever they are written.
                entry.setTimeLocal(LocalDateTime.of(2007, 10, 24, 9, 30));
                if (part.getKey().equals("mimetype")) {
                    ByteArrayOutputStream stored = new ByteArrayOutputStream();
                    part.getValue().writeTo(stored);
                    CRC32 sum = new CRC32();
                    sum.update(stored.toByteArray());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(stored.size());
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Part text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] docx(Part document) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text(TYPES));
        parts.put("word/document.xml", document);
        return zip(parts);
    }

    /** A letter with these paragraphs. */
    public static byte[] docx(String... paragraphs) {
        StringBuilder body = new StringBuilder("<w:document " + WORD + "><w:body>");
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return docx(text(body + "</w:body></w:document>"));
    }

    static byte[] odf(String kind, Part content, String manifest) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("mimetype", text("application/vnd.oasis.opendocument." + kind));
        parts.put("META-INF/manifest.xml", text(manifest));
        parts.put("content.xml", content);
        return zip(parts);
    }

    /** A text with this body. */
    public static byte[] odt(String body) {
        return odf("text", text("<office:document-content " + ODF + "><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>"), "<manifest/>");
    }

    static byte[] xlsx(Part shared, Part rows) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text(TYPES));
        parts.put("xl/workbook.xml", text("<workbook " + SHEET + "><sheets><sheet name='Adhésions 2007' sheetId='1'/></sheets></workbook>"));
        parts.put("xl/sharedStrings.xml", out -> {
            text("<sst " + SHEET + ">").writeTo(out);
            shared.writeTo(out);
            text("</sst>").writeTo(out);
        });
        parts.put("xl/worksheets/sheet1.xml", out -> {
            text("<worksheet " + SHEET + "><sheetData>").writeTo(out);
            rows.writeTo(out);
            text("</sheetData></worksheet>").writeTo(out);
        });
        return zip(parts);
    }

    /** A sheet with one row: a string that is shared, a number, and a string of its own. */
    public static byte[] xlsx(String first, String number, String last) {
        return xlsx(text("<si><t>" + first + "</t><rPh><t>furigana</t></rPh></si>"), text("<row><c t='s'><v>0</v></c><c><v>" + number
                + "</v></c><c t='inlineStr'><is><t>" + last + "</t></is></c></row>"));
    }

    /** Slides with one line each. */
    public static byte[] pptx(String... slides) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text(TYPES));
        for (int i = slides.length; i > 0; i--) {
            parts.put("ppt/slides/slide" + i + ".xml", text("<p:sld xmlns:p='urn:p' xmlns:a='urn:a'><a:p><a:r><a:t>" + slides[i - 1]
                    + "</a:t></a:r></a:p></p:sld>"));
        }
        return zip(parts);
    }

    /** A PDF with one line on each page; with a password when it is not null. */
    public static byte[] pdf(String password, String... pages) {
        try (PDDocument document = new PDDocument()) {
            for (String line : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(line);
                    content.endText();
                }
            }
            if (password != null) {
                StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
                policy.setEncryptionKeyLength(256);
                document.protect(policy);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
