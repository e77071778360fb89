package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    private static Set<String> others(Synonyms synonyms, String typed) {
        List<Word> words = Word.of(typed);
        return synonyms.of(words, 0, words.size()).stream().map(other -> other.words().stream().map(Word::exact)
                .collect(Collectors.joining(" "))).collect(Collectors.toSet());
    }

    @Test
    void eachMemberOfAGroupLeadsToAllOthers() {
        Synonyms synonyms = Synonyms.of("EPN, espace public numérique, cybercommune");
        assertEquals(Set.of("espace public numerique", "cybercommune"), others(synonyms, "epn"));
        assertEquals(Set.of("epn", "cybercommune"), others(synonyms, "Espaces publics numériques"));
    }

    @Test
    void groupsThatShareAWordAddUp() {
        assertEquals(Set.of("prix", "tarif"), others(Synonyms.of("coût, prix\ncoût, tarif"), "coûts"));
    }

    @Test
    void anExpressionKeepsTheDistanceOfItsWords() {
        Word last = Word.of("impôt sur le revenu").get(1);
        assertEquals("revenu", last.exact());
        assertEquals(3, last.place());
    }

    @Test
    void remarksAndLinesOfOneWordAreNoGroups() {
        Synonyms synonyms = Synonyms.of("# coût, prix\nseul\nécole, Écoles");
        assertEquals(Set.of(), others(synonyms, "coût"));
        assertEquals(Set.of(), others(synonyms, "école"));
        assertFalse(Synonyms.isGroup("seul"));
        assertFalse(Synonyms.isGroup("école, Écoles"));
        assertFalse(Synonyms.isGroup(", ;"));
        assertTrue(Synonyms.isGroup("coût; prix"));
    }

    @Test
    void everyLineOfTheProductsListIsAGroup() {
        List<String> wrong = SynonymList.PRODUCT.lines().filter(line -> !line.startsWith("#") && !Synonyms.isGroup(line)).toList();
        assertEquals(List.of(), wrong);
        assertTrue(others(Synonyms.of(SynonymList.PRODUCT), "restauration scolaire").contains("cantine"));
    }
}
