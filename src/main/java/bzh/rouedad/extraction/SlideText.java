package bzh.rouedad.extraction;

import bzh.rouedad.extraction.XmlText.Rules;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Words of a PPTX: its slides by number, then the notes of the speaker, as ECMA-376 part 1 § 19 lays them out. */
final class SlideText {
    private static final Rules RULES = new Rules(Set.of("t"), Set.of("p", "br"), Set.of("tab", "tc"), Set.of("Fallback"));

    private SlideText() {
    }

    static void read(File file, TextRoom room) throws IOException {
        try (Archive archive = new Archive(file)) {
            List<String> slides = archive.names("ppt/slides/slide[0-9]+\\.xml");
            if (slides.isEmpty()) {
                throw new Unreadable(Refusal.BROKEN);
            }
            for (String slide : slides) {
                Xml.read(archive.require(slide), new XmlText(RULES, room));
            }
            for (String notes : archive.names("ppt/notesSlides/notesSlide[0-9]+\\.xml")) {
                Xml.read(archive.require(notes), new XmlText(RULES, room));
            }
        }
    }
}
