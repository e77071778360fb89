package bzh.rouedad.extraction;

import static bzh.rouedad.extraction.Papers.text;

import bzh.rouedad.extraction.Papers.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Files that want to do harm to whoever reads them, and what may come of each. */
public final class HostilePapers {
    private static final String OPEN = "<w:document " + Papers.WORD + "><w:body>";
    private static final String CLOSE = "</w:body></w:document>";

    private HostilePapers() {
    }

    /**
     * One hostile file.
     *
     * @param ending   of the name under which somebody would put it in
     * @param outcomes names of refusals, or {@code TEXT}
     */
    public record Hostile(String name, String ending, Format format, Supplier<byte[]> content, Set<String> outcomes) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Hostile word(String name, Part document, String... outcomes) {
        return new Hostile(name, "docx", Format.WORD, () -> Papers.docx(document), Set.of(outcomes));
    }

    private static Hostile odt(String name, Part content, String... outcomes) {
        return new Hostile(name, "odt", Format.OPEN_DOCUMENT, () -> Papers.odf("text", content, "<manifest/>"), Set.of(outcomes));
    }

    private static Hostile sheet(String name, Part shared, Part rows, String... outcomes) {
        return new Hostile(name, "xlsx", Format.SHEETS, () -> Papers.xlsx(shared, rows), Set.of(outcomes));
    }

    private static Hostile pdf(String name, Supplier<byte[]> content, String... outcomes) {
        return new Hostile(name, "pdf", Format.PDF, content, Set.of(outcomes));
    }

    private static Hostile plain(String name, Supplier<String> content, String... outcomes) {
        return new Hostile(name, "txt", Format.PLAIN, () -> content.get().getBytes(StandardCharsets.UTF_8), Set.of(outcomes));
    }

    /** All of them. What they fetch, if they could, would be fetched from {@code listener}, or read from {@code secret}. */
    public static Hostile[] all(String listener, String secret) {
        return new Hostile[] {
            word("bomb of words", around(repeated("<w:p><w:t>zip zip zip</w:t></w:p>", 1 << 30)), "TEXT"),
            word("bomb of nothing", around(repeated("<w:p/>", 1 << 30)), "TOO_LARGE", "TOO_LONG"),
            word("entity of a file", doctype("<!ENTITY x SYSTEM 'file://" + secret + "'>"), "UNSAFE"),
            word("entity from the network", doctype("<!ENTITY x SYSTEM '" + listener + "'>"), "UNSAFE"),
            word("declarations from the network", text("<!DOCTYPE d SYSTEM '" + listener + "'>" + OPEN + "<w:p/>" + CLOSE), "UNSAFE"),
            odt("a billion laughs", doctype(laughs()), "UNSAFE"),
            odt("one long entity, often", doctype("<!ENTITY x '" + "ha".repeat(50_000) + "'>"), "UNSAFE"),
            word("a hundred thousand deep", around(text("<w:p>".repeat(100_000))), "UNSAFE"),
            odt("an attribute of 200 megabytes", out -> {
                text("<a b='").writeTo(out);
                repeated("long", 200 << 20).writeTo(out);
                text("'/>").writeTo(out);
            }, "TOO_LARGE"),
            sheet("a cell of 60 megabytes", out -> {
                text("<si><t>").writeTo(out);
                repeated("cellule ", 60 << 20).writeTo(out);
                text("</t></si>").writeTo(out);
            }, text(""), "TOO_LARGE"),
            sheet("a long string in every cell", text("<si><t>" + "répété ".repeat(4_000) + "</t></si>"),
                    repeated("<row><c t='s'><v>0</v></c></row>", 100 << 20), "TEXT"),
            sheet("rows without end", text(""), repeated("<row/>", 1 << 30), "TOO_LARGE", "TOO_LONG"),
            new Hostile("half a letter", "docx", Format.WORD, () -> half(Papers.docx("Bonjour ".repeat(100))), Set.of("BROKEN")),
            pdf("half a PDF", () -> half(Papers.pdf(null, "Bonjour", "la suite")), "BROKEN", "TEXT", "WITHOUT_WORDS"),
            new Hostile("letters in letters", "docx", Format.WORD, HostilePapers::nested, Set.of("BROKEN")),
            pdf("a PDF under a password", () -> Papers.pdf("secret", "Bonjour"), "ENCRYPTED"),
            new Hostile("a text under a password", "odt", Format.OPEN_DOCUMENT, () -> Papers.odf("text", text("\u0001\u0002"),
                    "<!DOCTYPE m><manifest><encryption-data/></manifest>"), Set.of("ENCRYPTED")),
            new Hostile("a letter under a password", "docx", Format.WORD,
                    () -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, Set.of("ENCRYPTED")),
            pdf("a PDF stream of a gigabyte", () -> HostilePapers.stream(repeated("(zip) Tj ", 1 << 30)), "TOO_LARGE", "TOO_LONG"),
            pdf("PDF forms that multiply", HostilePapers::forms, "TOO_LONG", "WITHOUT_WORDS"),
            pdf("PDF pages in a circle", HostilePapers::circle, "BROKEN", "WITHOUT_WORDS", "TEXT"),
            pdf("noise that says it is a PDF", HostilePapers::noise, "BROKEN"),
            new Hostile("a page of a million levels", "html", Format.HTML, () -> "<div>a".repeat(1_000_000).getBytes(StandardCharsets.UTF_8),
                    Set.of("TEXT", "TOO_LARGE", "TOO_LONG")),
            plain("a word of 24 megabytes", () -> "mot".repeat(8 << 20), "TEXT"),
            new Hostile("names that climb", "docx", Format.WORD, HostilePapers::climbing, Set.of("BROKEN")),
        };
    }

    private static Part repeated(String piece, long bytes) {
        return out -> {
            byte[] block = piece.repeat(1 + (1 << 16) / piece.length()).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < bytes; written += block.length) {
                out.write(block);
            }
        };
    }

    private static Part around(Part body) {
        return out -> {
            text(OPEN).writeTo(out);
            body.writeTo(out);
            text(CLOSE).writeTo(out);
        };
    }

    private static Part doctype(String entities) {
        return text("<!DOCTYPE d [" + entities + "]>" + OPEN + "<w:p><w:t>" + "&x;".repeat(1_000) + "</w:t></w:p>" + CLOSE);
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 'ha'>");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        }
        return entities + "<!ENTITY x '&a9;'>";
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] nested() {
        byte[] inner = Papers.docx("le plus profond");
        for (int i = 0; i < 20; i++) {
            byte[] content = inner;
            inner = Papers.zip(new LinkedHashMap<>(Map.of("[Content_Types].xml", text("<Types/>"), "word/letter.docx", out -> out.write(content))));
        }
        return inner;
    }

    private static byte[] climbing() {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put("word/../../../../../../tmp/climbed.xml", text("<a/>"));
        for (int i = 0; i < 50_000; i++) {
            parts.put("word/" + i, text(""));
        }
        return Papers.zip(parts);
    }

    private static byte[] noise() {
        byte[] noise = new byte[100_000];
        new Random(2007).nextBytes(noise);
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 8);
        return noise;
    }

    /** A page whose content unpacks to these bytes. */
    private static byte[] stream(Part content) {
        return document(document -> {
            PDPage page = new PDPage();
            PDStream stream = new PDStream(document);
            // Packed by hand: the library would hold all of it unpacked.
            try (OutputStream out = new DeflaterOutputStream(stream.getCOSObject().createRawOutputStream())) {
                content.writeTo(out);
            }
            stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.setContents(stream);
            document.addPage(page);
        });
    }

    /** Forms that each show the next one ten times, ten of them in a row. */
    private static byte[] forms() {
        return document(document -> {
            PDFormXObject next = null;
            for (int i = 0; i < 10; i++) {
                PDFormXObject form = new PDFormXObject(document);
                form.setBBox(new PDRectangle(100, 100));
                PDResources resources = new PDResources();
                if (next != null) {
                    resources.put(COSName.getPDFName("Next"), next);
                }
                form.setResources(resources);
                try (OutputStream out = form.getStream().createOutputStream()) {
                    out.write((next == null ? "" : "/Next Do ".repeat(10)).getBytes(StandardCharsets.US_ASCII));
                }
                next = form;
            }
            PDPage page = new PDPage();
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("Next"), next);
            page.setResources(resources);
            PDStream content = new PDStream(document);
            try (OutputStream out = content.createOutputStream()) {
                out.write("/Next Do".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            document.addPage(page);
        });
    }

    /** A tree of pages that holds itself. */
    private static byte[] circle() {
        return document(document -> {
            document.addPage(new PDPage());
            COSArray kids = document.getDocumentCatalog().getPages().getCOSObject().getCOSArray(COSName.KIDS);
            kids.add(document.getDocumentCatalog().getPages().getCOSObject());
        });
    }

    /** What is drawn into a document. */
    private interface Drawing {
        void in(PDDocument document) throws IOException;
    }

    private static byte[] document(Drawing drawing) {
        try (PDDocument document = new PDDocument()) {
            drawing.in(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
