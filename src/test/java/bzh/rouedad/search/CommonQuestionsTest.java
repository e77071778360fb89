package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.catalogue.Entry;
import bzh.rouedad.catalogue.Ref;
import bzh.rouedad.people.Audience;
import bzh.rouedad.people.Viewer;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommonQuestionsTest {
    private Shelf shelf;

    @BeforeEach
    void open() throws IOException {
        shelf = new Shelf(new ByteBuffersDirectory());
        put(1, 1, "La cantine en ligne", "L’inscription à la cantine de l’école. Ouest et est.");
        put(2, 2, "Fusion avec Kerzevenn", "Le projet de fusion, avant la cantine, qui est secret.");
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private void put(long id, long circle, String title, String text) {
        shelf.put(List.of(new Entry(new Ref("page", id), title, "/espaces/e/" + id, circle, Audience.EVERYONE, "e" + circle, "E",
                List.of(), text)));
    }

    private List<String> proposed(String typed) {
        return shelf.common.of(Viewer.stranger(), typed, 3);
    }

    @Test
    void whatManyAskedIsProposedToWhoeverBeginsToTypeIt() {
        shelf.common.keep(List.of("inscrire à la cantine", "inscription cantine", "école"));
        assertEquals(List.of("inscription cantine"), proposed("cant insc"));
        assertEquals(List.of("école"), proposed("Eco"));
        assertEquals(List.of(), proposed("école"));
        assertEquals(List.of(), proposed("cantine bleue"));
        assertEquals(List.of(), proposed(" "));
    }

    @Test
    void theMostFrequentComeFirstAndNoMoreThanWereAskedFor() {
        shelf.common.keep(List.of("cantine école", "cantine inscription", "cantine ligne", "cantine est"));
        assertEquals(List.of("cantine école", "cantine inscription", "cantine ligne"), proposed("cantine"));
    }

    @Test
    void aQuestionThatFindsOnlyWhatTheViewerMayNotSeeIsNotProposedAndNoMoreOnceARightIsWithdrawn() {
        shelf.common.keep(List.of("fusion kerzevenn"));
        assertEquals(List.of(), proposed("fus"));
        shelf.visible.add(2L);
        assertEquals(List.of("fusion kerzevenn"), proposed("fus"));
        shelf.visible.remove(2L);
        assertEquals(List.of(), proposed("fus"));
    }

    @Test
    void oneWordThatStandsInNothingTheViewerSeesIsEnoughToKeepAQuestionBack() {
        shelf.common.keep(List.of("cantine fusion", "cantine kerzevenn", "cantine -kerzevenn", "cantine \"avec kerzevenn\"",
                "espace:e2 cantine", "restauration kerzeven cantine"));
        assertEquals(List.of(), proposed("cant"));
    }

    @Test
    void whatTheIndexStillHasAndTheViewerSeesNoMoreIsNoReasonToPropose() {
        shelf.common.keep(List.of("cantine ligne"));
        shelf.things.clear();
        assertEquals(List.of(), proposed("cant"));
    }

    @Test
    void neitherSynonymsNorMistakesMakeAQuestionKnown() {
        put(3, 1, "Restauration scolaire", "Le repas des enfants.");
        shelf.common.keep(List.of("enfants zantine", "enfants refectoire"));
        assertEquals(List.of(), proposed("enf"));
    }
}
