package bzh.rouedad.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RefTest {
    @Test
    void whatIsWrittenIsReadAgain() {
        assertEquals(new Ref("page", Long.MAX_VALUE), Ref.parse(new Ref("page", Long.MAX_VALUE).toString()));
        assertEquals("page:42", new Ref("page", 42).toString());
    }
}
