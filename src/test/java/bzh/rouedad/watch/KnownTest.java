package bzh.rouedad.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.catalogue.Ref;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KnownTest {
    @Test
    void eachThingIsInTheRowOfItsKindAndBlockAndNoOtherIs() {
        List<Known> rows = Known.of(7, List.of(new Ref("page", 1), new Ref("page", 4095), new Ref("page", 4096), new Ref("file", 1)));
        assertEquals(3, rows.size());
        assertEquals(1, rows.stream().filter(row -> row.holds(new Ref("page", 4095))).count());
        assertEquals(0, rows.stream().filter(row -> row.holds(new Ref("page", 35))).count());
    }

    @Test
    void aFullRowFitsItsColumn() {
        Known full = Known.of(7, LongStream.range(4096, 8192).mapToObj(id -> new Ref("page", id)).toList()).get(0);
        assertTrue(full.holds(new Ref("page", 8191)));
        assertFalse(full.length() > 20_000, "longer than its column");
    }
}
