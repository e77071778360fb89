package bzh.rouedad.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagerTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0", "-1", "1e9", "99999999999999999999", "١", "1 ", "x"})
    void whatIsNoPageIsTheFirst(String typed) {
        assertEquals(1, Pager.of(typed, 20, 100).number());
        assertEquals(0, Pager.of(typed, 20, 100).offset());
    }

    @Test
    void theLastPageMayBeShort() {
        Pager pager = Pager.of("3", 20, 41);
        assertEquals(40, pager.offset());
        assertTrue(pager.isLast());
        assertEquals(3, pager.getCount());
        assertFalse(Pager.of("2", 20, 41).isLast());
    }

    @Test
    void oneFullPageNeedsNoPager() {
        assertFalse(Pager.of(null, 20, 20).isNeeded());
        assertTrue(Pager.of(null, 20, 21).isNeeded());
        assertEquals(1, Pager.of(null, 20, 0).getCount());
    }

    @Test
    void theFarthestPageStillHasAPlace() {
        assertEquals(99_999_800, Pager.of("999999", 100, 10).offset());
        assertTrue(Pager.of("999999", 100, 10).isLast());
    }

    @Test
    void addressesInOtherScriptsTravelAsTheirOctets() {
        assertEquals("/espaces/a/%D0%BC%D0%B8%D1%80?q=%C3%A9%20%0D%0A", Screen.ascii("/espaces/a/мир?q=%C3%A9 \r\n"));
    }
}
