package bzh.rouedad.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final Map<Long, String> NAMES = Map.of(1L, "Anne", 2L, "Anne Le Goff", 3L, "Yann (Brest)");

    @Test
    void theLongestNameThatFollowsCounts() {
        assertEquals(Set.of(2L), Mentions.in("Vois cela avec @Anne Le Goff.", NAMES));
        assertEquals(Set.of(1L), Mentions.in("@anne, qu’en dis-tu ?", NAMES));
        assertEquals(Set.of(1L, 3L), Mentions.in("@Anne et @Yann (Brest)", NAMES));
    }

    @Test
    void anAddressOrPartOfANameMeansNobody() {
        assertEquals(Set.of(), Mentions.in("anne@Anne.example, @Annette, @ Anne, @", NAMES));
    }
}
