package bzh.rouedad.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bzh.rouedad.language.InvalidInput;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', value = {
        "12 000; 12000; 12000; false", "12000 €; 12000; 12000; false", "12.000 €; 12000; 12000; false",
        "env. 12 k€; 12000; 12000; true", "Environ 12 000 euros; 12000; 12000; true", "~12k€; 12000; 12000; true",
        "1,5 M€; 1500000; 1500000; false", "1.5 million d'euros; 1500000; 1500000; false", "440 000 € HT; 440000; 440000; false",
        "10 à 15 k€; 10000; 15000; false", "entre 10 000 et 15 000 €; 10000; 15000; false", "10-15 k€; 10000; 15000; false",
        "environ 10 k€ à 1,2 M€; 10000; 1200000; true", "gratuit; 0; 0; false", "1 234,50 €; 1235; 1235; false",
        "moins de 5 000 €; ; 5000; false", "plus de 5 000 €; 5000; ; false", "12\u202f000\u00a0€; 12000; 12000; false"})
    void whatPeopleTypeIsUnderstood(String typed, Long least, Long most, boolean about) {
        assertEquals(new Cost(least, most, about), Cost.typed(typed));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"douze mille", "12 k€ par agent", "1,2,3", "-5", "15 à 10 k€", "99999999999999 €", "12 €€", "k€", "=1+1"})
    void anythingElseIsToldAtTheField(String typed) {
        InvalidInput problem = assertThrows(InvalidInput.class, () -> Cost.typed(typed));
        assertEquals("cost", problem.field());
        assertEquals(true, problem.sentence(Locale.FRENCH).contains("« " + typed + " »"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"env. 12 k€", "10 à 15 k€", "moins de 5 000 €", "plus de 3 €", "1,5 M€", "gratuit"})
    void whatIsShownInFrenchIsUnderstoodAgain(String typed) {
        Cost cost = Cost.typed(typed);
        assertEquals(cost, Cost.typed(cost.in(Locale.FRENCH)));
    }

    @Test
    void nothingTypedIsNoCost() {
        assertNull(Cost.typed("  "));
        assertEquals("environ 12\u202f000 €", Cost.typed("env. 12 k€").in(Locale.FRENCH));
        assertEquals("about 12,000 €", Cost.typed("env. 12 k€").in(Locale.ENGLISH));
    }
}
