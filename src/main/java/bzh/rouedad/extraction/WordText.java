package bzh.rouedad.extraction;

import bzh.rouedad.extraction.XmlText.Rules;
import java.io.File;
import java.io.IOException;
import java.util.Set;

/**
 * Words of a DOCX: its body, then notes, headers and footers, as ECMA-376 part 1 § 17 lays them out. Comments in the margin
 * and what was struck out are left out.
 */
final class WordText {
    private static final Rules RULES = new Rules(Set.of("t"), Set.of("p", "br", "cr"), Set.of("tab", "ptab", "tc"), Set.of("Fallback"));

    private WordText() {
    }

    static void read(File file, TextRoom room) throws IOException {
        try (Archive archive = new Archive(file)) {
            Xml.read(archive.require("word/document.xml"), new XmlText(RULES, room));
            for (String name : archive.names("word/(?:footnotes|endnotes|header[0-9]*|footer[0-9]*)\\.xml")) {
                Xml.read(archive.require(name), new XmlText(RULES, room));
            }
        }
    }
}
