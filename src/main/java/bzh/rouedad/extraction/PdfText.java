package bzh.rouedad.extraction;

import java.io.File;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Words of a PDF in the order in which they were written into it. */
final class PdfText {
    private PdfText() {
    }

    static void read(File file, TextRoom room) throws IOException {
        // Nothing is put on disk: memory is what ends a file without end.
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            new PDFTextStripper().writeText(document, room);
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Refusal.ENCRYPTED);
        }
    }
}
