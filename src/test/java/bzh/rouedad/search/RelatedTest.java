package bzh.rouedad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class RelatedTest {
    private Shelf shelf;

    @BeforeEach
    void open() throws IOException {
        shelf = new Shelf(new ByteBuffersDirectory());
        put("page", 1, 1, "Inscrire les enfants à la cantine", "L’inscription à la cantine scolaire se fait en mairie, avec le quotient familial.");
        put("page", 2, 1, "La cantine scolaire en ligne", "Inscription et paiement de la cantine par les familles, selon le quotient familial.");
        put("page", 3, 2, "Cantine : le marché secret", "Le marché de la cantine scolaire, l’inscription, le quotient familial et les familles.");
        put("page", 4, 1, "Le marché du bourg", "Les forains du samedi matin sur la place, et le placier.");
        put("page", 5, 1, "Le placier", "Il tient la place du bourg, le samedi, avec les forains du marché.");
        put("file", 6, 1, "cantine.pdf", "Inscription à la cantine scolaire, quotient familial, mairie, enfants.");
        for (int i = 10; i < 30; i++) {
            put("page", i, 1, "Compte rendu " + i, "Présents, excusés, ordre du jour numéro " + i + ".");
        }
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private void put(String kind, long id, long circle, String title, String text, String... tags) {
        shelf.put(List.of(new Entry(new Ref(kind, id), title, "/" + id, circle, Audience.EVERYONE, "e" + circle, "E", List.of(tags), text)));
    }

    private List<Long> near(long page) {
        return shelf.related.to(Viewer.stranger(), new Ref("page", page), List.of(), 5).stream().map(entry -> entry.ref().id()).toList();
    }

    @Test
    void whatSpeaksOfTheSameIsRelatedAndTheThingItselfNever() {
        assertEquals(List.of(2L), near(1));
        assertEquals(List.of(1L), near(2));
        assertEquals(List.of(5L), near(4));
    }

    @Test
    void whatTheReaderIsLedToAnywayIsNotToldAgain() {
        assertEquals(List.of(), shelf.related.to(Viewer.stranger(), new Ref("page", 1), List.of(new Ref("page", 2)), 5));
    }

    @Test
    void whatIsWrittenAfterwardsIsRelatedAtOnce() {
        assertEquals(List.of(2L), near(1));
        put("page", 8, 1, "Inscrire à la cantine scolaire", "L’inscription à la cantine scolaire se fait en mairie, avec le quotient familial.");
        assertEquals(List.of(8L, 2L), near(1));
        shelf.index.put(List.of(), List.of(new Ref("page", 8)));
        assertEquals(List.of(2L), near(1));
    }

    @Test
    void nothingIsRelatedWhenNothingComesNear() {
        put("page", 7, 1, "Les abeilles de la mairie", "Ruches, essaims et miel sur le toit.");
        assertEquals(List.of(), near(7));
        assertEquals(List.of(), near(99));
    }

    @Test
    void whatTheViewerMayNotSeeIsNeverRelatedEvenAfterARightWasWithdrawn() {
        shelf.visible.add(2L);
        assertTrue(near(1).contains(3L));
        shelf.visible.remove(2L);
        assertEquals(List.of(2L), near(1));
        assertEquals(List.of(), near(3));
    }

    @Test
    void whatWentOutOfSightSinceItWasIndexedIsNotShown() {
        shelf.things.remove(new Ref("page", 2));
        assertEquals(List.of(), near(1));
    }

    @Test
    void tagsInCommonBringNearer() {
        put("page", 40, 1, "Le vélo en ville", "Pistes, arceaux et stationnement des vélos devant les écoles.", "mobilité");
        put("page", 41, 1, "Le vélo au bureau", "Pistes, arceaux et stationnement des vélos devant les ateliers.");
        put("page", 42, 1, "Le vélo au marché", "Pistes, arceaux et stationnement des vélos devant les églises.", "mobilité");
        assertEquals(List.of(42L, 41L), near(40));
    }

    @Test
    void anIndexThatCannotBeReadKeepsNobodyFromReading() {
        shelf.index.close();
        assertEquals(List.of(), near(1));
    }

    @Test
    void aThingOfOneWordOrNoneHasNothingRelated() {
        put("page", 50, 1, "", "");
        put("page", 51, 1, "Cantine", "");
        assertEquals(List.of(), near(50));
        assertEquals(List.of(), near(51));
    }
}
