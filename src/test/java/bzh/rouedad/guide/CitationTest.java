package bzh.rouedad.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {
    private static Citation citation(String title, int number, List<String> authors) {
        return new Citation("tic-et-ruralite-" + number, authors, title, number, List.of("CRéATIF", "OTeN"), LocalDate.of(2008, 3, 1),
                "https://reseau.example/guides/tic-et-ruralite/editions/" + number, "CC-BY-SA-4.0");
    }

    @Test
    void aFrenchBibliographyTakesItAsItIs() {
        assertEquals("Anne Le Goff, Yann Tanguy. TIC et ruralité [en ligne]. 2e édition. CRéATIF, OTeN, 1er mars 2008. Licence CC-BY-SA-4.0."
                + " Disponible à l’adresse : https://reseau.example/guides/tic-et-ruralite/editions/2",
                citation("TIC et ruralité", 2, List.of("Anne Le Goff", "Yann Tanguy")).plain());
        assertTrue(citation("TIC", 1, List.of()).plain().startsWith("TIC [en ligne]. 1re édition. "));
    }

    @Test
    void bibtexGetsAnEntryWithTheAddressThatStays() {
        assertEquals("""
                @book{tic-et-ruralite-2,
                  title = {{TIC et ruralité}},
                  author = {{CRéATIF}},
                  publisher = {CRéATIF, OTeN},
                  edition = {2},
                  year = {2008},
                  date = {2008-03-01},
                  url = {https://reseau.example/guides/tic-et-ruralite/editions/2},
                  note = {Licence CC-BY-SA-4.0},
                }
                """, citation("TIC et ruralité", 2, List.of("CRéATIF")).bibtex());
    }

    @Test
    void signsThatMeanSomethingToBibtexMeanNothing() {
        String entry = citation("50 % de {moins} & \\\\input_x$1", 1, List.of()).bibtex();
        assertTrue(entry.contains("title = {{50 \\% de \\{moins\\} \\& \\textbackslash{}\\textbackslash{}input\\_x\\$1}}"), entry);
    }
}
