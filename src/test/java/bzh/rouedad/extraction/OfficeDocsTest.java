package bzh.rouedad.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real files of French working groups, read in place. */
class OfficeDocsTest {
    private static final Path DOCUMENTS = Path.of(System.getProperty("rouedad.shared", "../shared/data")).resolve("office-docs");
    private static final Map<String, Format> FORMATS = Map.of("docx", Format.WORD, "odt", Format.OPEN_DOCUMENT, "xlsx", Format.SHEETS);
    /** Words that stand inside the documents, by a part of their names. */
    private static final Map<String, String> WORDS = Map.of("CR de réunion", "ordre du jour", "mandat", "groupe de travail", "standard", "métadonnées",
            "tableau de réponse", "commentaire", "métadonnées_indicateurs", "indicateur", "RGAA", "critère", "declaration", "accessibilité",
            "rapport-audit", "audit");

    @Test
    void realDocumentsGiveTheirWords() throws IOException {
        assumeTrue(Files.isDirectory(DOCUMENTS), "no real documents at " + DOCUMENTS + ": skipped");
        List<Path> files;
        try (Stream<Path> all = Files.walk(DOCUMENTS)) {
            files = all.filter(file -> FORMATS.containsKey(ending(file))).sorted().toList();
        }
        assertEquals(14, files.size());
        try (Extraction extraction = new Extraction()) {
            for (Path file : files) {
                long start = System.nanoTime();
                Extracted extracted = extraction.read(file, FORMATS.get(ending(file)));
                assertNull(extracted.refusal(), file::toString);
                String text = extracted.text().toLowerCase(Locale.FRENCH);
                System.out.printf("%d ms, %d characters: %s%n", (System.nanoTime() - start) / 1_000_000, text.length(), file.getFileName());
                WORDS.forEach((name, word) -> assertTrue(!file.getFileName().toString().contains(name) || text.contains(word),
                        () -> word + " in " + file));
            }
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
