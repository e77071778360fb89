package bzh.rouedad.reprise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text on its way between two spaces. */
class CarriageTest {
    private final Carriage way = new Carriage("creatif", "vannes", Map.of(7L, 70L));

    @Test
    void linksGoOnLeadingWhereTheyLed() {
        assertEquals("Voir [[creatif:La cantine|La cantine]] et [[vannes:Accueil]].",
                way.over("Voir [[La cantine]] et [[vannes:Accueil]]."));
        assertEquals("[[creatif:La cantine#Menus|les menus]]", way.over("[[La cantine#Menus|les menus]]"));
    }

    @Test
    void whatWentThereComesBackAsItWas() {
        for (String text : new String[] {"Voir [[La cantine]].", "[[La cantine#Menus|les menus]]", "![plan](/fichiers/7/plan.png)",
            "| a |\n| --- |\n| [[La cantine\\|ici]] |\n", "`[[La cantine]]`"}) {
            assertEquals(text, way.back(way.over(text)), text);
        }
    }

    @Test
    void linksWrittenInTheCopyLeadThereFromTheSource() {
        assertEquals("[[vannes:Notre page|Notre page]]", way.back("[[Notre page]]"));
    }

    @Test
    void filesAreThoseOfTheSpaceThatShowsThem() {
        assertEquals("![plan](/fichiers/70/plan.png) [autre](/fichiers/8/autre.pdf)",
                way.over("![plan](/fichiers/7/plan.png) [autre](/fichiers/8/autre.pdf)"));
        assertEquals("![plan](/fichiers/70/plan.png)", way.withFiles("![plan](/fichiers/7/plan.png)"));
        assertEquals("![plan](/fichiers/7/plan.png)", way.withFilesBack("![plan](/fichiers/70/plan.png)"));
    }

    @Test
    void withinOneSpaceNothingChanges() {
        assertEquals("[[La cantine]]", new Carriage("creatif", "creatif", Map.of()).over("[[La cantine]]"));
        assertEquals("[[La cantine]]", new Carriage("creatif", "creatif", Map.of()).back("[[La cantine]]"));
    }
}
