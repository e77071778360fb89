package bzh.rouedad.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileAddressTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"/fichiers/7/plan.png, -", "/fichiers/7/plan.png?version=2, 2", "/fichiers/7/plan.png?l=480&version=12#coin, 12",
        "/fichiers/7/plan.png#version=2, -", "/fichiers/7/plan.png?conversion=2, -", "/fichiers/7/version=3.png, -", "/fichiers/7/, -"})
    void theVersionIsTheOneThatIsAskedFor(String address, Integer version) {
        assertEquals(version == null ? OptionalInt.empty() : OptionalInt.of(version), FileAddress.of(address).orElseThrow().version());
        assertEquals(7, FileAddress.of(address).orElseThrow().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/fichiers/7", "/fichiers/plan.png", "https://ailleurs.example/fichiers/7/plan.png", "/fichiers/1234567890123456789/x"})
    void whatIsNoAddressOfAFileIsNone(String address) {
        assertEquals(Optional.empty(), FileAddress.of(address));
    }

    @Test
    void aTextNamesEachFileOnce() {
        assertEquals(List.of(7L, 12L), FileAddress.idsIn("![x](/fichiers/7/a.png) [y](/fichiers/12/b.pdf?version=1) /fichiers/7/a.png").toList());
    }

    @Test
    void theCounterpartHasTheSameNameVersionAndPlace() {
        assertEquals(Optional.of("/fichiers/9/plan.png?version=2#coin"), FileAddress.carried("/fichiers/7/plan.png?version=2#coin", Map.of(7L, 9L)));
        assertEquals(Optional.empty(), FileAddress.carried("/fichiers/8/plan.png", Map.of(7L, 9L)));
        assertEquals(Optional.empty(), FileAddress.carried("/espaces/a/b", Map.of(7L, 9L)));
    }
}
