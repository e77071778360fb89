package bzh.rouedad.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Some thousand of the pairs that {@link MergeLoop} merges by the hundred thousand. */
class RandomMergeTest {
    private static final int PAIRS = 2000;
    private static final String TEXT = """
            # Ouvrir un espace public numérique

            Une petite commune peut ouvrir un lieu où chacun apprend à se servir d’un ordinateur : il y faut une salle
            chauffée, quelques postes, une personne patiente, et des horaires que l’on tient.

            ## Avant de commencer

            - Demander aux habitants ce qu’ils attendent, à la sortie de l’école comme au marché.
            - Visiter deux lieux voisins, et noter ce qui n’y marche pas.
            - Écrire qui paie quoi, pendant trois ans au moins.

            ## Ce que cela coûte

            | Poste | Première année | Ensuite |
            | --- | --- | --- |
            | Matériel d’occasion | 2 400 € | 300 € |
            | Animation à mi-temps | 14 000 € | 14 500 € |
            | Chauffage et assurance | 1 100 € | 1 150 € |

            Les montants viennent d’une commune de 1 200 habitants ; **le vôtre dépendra de la salle**.

            ## Les premiers mois

            1. Ouvrir un seul après-midi, toujours le même.
            2. Tenir un cahier : qui est venu, pour quoi faire.
            3. Au bout de trois mois, lire le cahier ensemble et choisir la suite.

            > Nous avions prévu des cours, raconte l’animatrice. On nous a demandé d’écrire aux petits-enfants.

            Voir aussi [[Un intranet dans une petite mairie]] et le site du [réseau](https://reseau.example/guides).
            """;

    private final Pairs pairs = new Pairs(TEXT, new Random(24_10_2007));

    @Test
    void changesThatDoNotTouchAreAlwaysMerged() {
        for (int i = 0; i < PAIRS; i++) {
            Pair pair = pairs.disjoint();
            assertNull(pair.fault(), () -> pair.toString());
        }
    }

    @Test
    void changesThatTouchAreAlwaysReportedAndNothingIsLost() {
        for (int i = 0; i < PAIRS; i++) {
            Pair pair = pairs.overlapping();
            assertNull(pair.fault(), () -> pair.toString());
        }
    }

    @Test
    void faultsAreNoticed() {
        assertEquals("silent", new Pair("", "un\n", "deux\n", "un\n", null, null, null).fault());
        assertEquals("reported", new Pair("", "un\n", "deux\n", "trois\n", "deux trois\n", null, null).fault());
        assertEquals("other text", new Pair("", "un\n", "deux\n", "un\n", "trois\n", null, null).fault());
        assertTrue(pairs.hasRoom());
    }
}
