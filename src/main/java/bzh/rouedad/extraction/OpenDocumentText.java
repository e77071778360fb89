package bzh.rouedad.extraction;

import bzh.rouedad.extraction.XmlText.Rules;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Words of ODT, ODS and ODP: paragraphs and headings as OASIS OpenDocument 1.3 part 3 names them. Comments in the margin,
 * what was struck out and tables of contents, whose headings come again, are left out.
 */
final class OpenDocumentText {
    private static final Rules RULES = new Rules(Set.of("p", "h"), Set.of("p", "h", "line-break"), Set.of("s", "tab", "table-cell"),
            Set.of("annotation", "tracked-changes", "table-of-content"));
    private static final int MANIFEST = 1 << 20;

    private OpenDocumentText() {
    }

    static void read(File file, TextRoom room) throws IOException {
        try (Archive archive = new Archive(file)) {
            Optional<InputStream> manifest = archive.open("META-INF/manifest.xml");
            if (manifest.isPresent() && isEncrypted(manifest.get())) {
                throw new Unreadable(Refusal.ENCRYPTED);
            }
            Xml.read(archive.require("content.xml"), new XmlText(RULES, room));
        }
    }

    /** The list of parts may begin with a declaration, so that it is looked at without being understood. */
    private static boolean isEncrypted(InputStream manifest) throws IOException {
        try (manifest) {
            return new String(manifest.readNBytes(MANIFEST), StandardCharsets.ISO_8859_1).contains("encryption-data");
        }
    }
}
