package bzh.rouedad.territory;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {
    @ParameterizedTest
    @ValueSource(strings = {"243500139", "212200018", "200069391", "732829320"})
    void realNumbersPass(String siren) {
        assertTrue(Siren.isValid(siren));
    }

    @ParameterizedTest
    @ValueSource(strings = {"243500138", "243500193", "24350013", "2435001390", "243 500 139", "24350013a", "",
            "٢٤٣٥٠٠١٣٩"})
    void anythingElseDoesNot(String siren) {
        assertFalse(Siren.isValid(siren));
    }

    @Test
    void nothingIsNoNumber() {
        assertFalse(Siren.isValid(null));
    }

    @Test
    void eachWrongDigitIsNoticed() {
        String siren = "243500139";
        for (int i = 0; i < siren.length(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = siren.substring(0, i) + digit + siren.substring(i + 1);
                assertTrue(Siren.isValid(typed) == typed.equals(siren), typed);
            }
        }
    }
}
