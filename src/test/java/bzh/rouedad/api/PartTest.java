package bzh.rouedad.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bzh.rouedad.language.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {
    private static Part part(String limit, String offset) {
        Part part = new Part();
        part.limit = limit;
        part.offset = offset;
        return part;
    }

    @Test
    void withoutAWishItIsTheFirstFifty() {
        assertEquals(50, part(null, null).limit());
        assertEquals(0, part(null, null).offset());
        assertEquals(100, part("100", null).limit());
    }

    @ParameterizedTest
    @CsvSource({"0,0,limit", "101,0,limit", "-1,0,limit", "'',0,limit", "x,0,limit", "99999999999,0,limit", "1,-1,offset", "1,1000001,offset"})
    void whatIsOutOfRangeIsToldByItsName(String limit, String offset, String field) {
        assertEquals(field, assertThrows(InvalidInput.class, () -> {
            part(limit, offset).limit();
            part(limit, offset).offset();
        }).field());
    }
}
