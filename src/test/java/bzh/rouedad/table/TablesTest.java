package bzh.rouedad.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    @Test
    void theLettersOfAFileAreNamed() {
        assertEquals(new Letters("é\n", "UTF-8", 0), Letters.of("\uFEFFé\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(new Letters("a\né €\n", "Windows-1252", 2), Letters.of("a\né €\n".getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void aForgottenQuotationMarkCostsOneLine() {
        List<Line> lines = Lines.forgiving("a;b\n1;\"un\n2;deux\n3;\"tr\nois\"\n4;\"qua\n5;cinq\n");
        assertEquals(List.of("1 [a, b]", "2 [1;\"un]", "3 [2, deux]", "4 [3, tr\nois]", "6 [4;\"qua]", "7 [5, cinq]"),
                lines.stream().map(line -> line.number() + " " + line.fields()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 2", "-5", "@SUM(A1)", "\tx", "'=1", "''-", "texte", "l'école", "'cité", "=a\nb", ""})
    void whatIsWrittenIsReadAgainAndIsNoFormula(String text) {
        String row = Cells.row(List.of(text, "fin"));
        String cell = Lines.of(Cells.row(List.of("texte", "fin")) + row).get(1).fields().get(0);
        assertEquals(text, Cells.read(cell));
        assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell);
    }
}
