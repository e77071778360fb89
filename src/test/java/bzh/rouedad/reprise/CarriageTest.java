package bzh.rouedad.reprise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text on its way between two spaces. */
class CarriageTest {
    private final Carriage way = new Carriage("creatif", "vannes", Map.of(7L, 70L), Fellows.NONE);

    @Test
    void linksGoOnLeadingWhereTheyLed() {
        assertEquals("Voir [[creatif:La cantine|La cantine]] et [[vannes:Accueil]].",
                way.over("Voir [[La cantine]] et [[vannes:Accueil]].", Spelling.NONE));
        assertEquals("[[creatif:La cantine#Menus|les menus]]", way.over("[[La cantine#Menus|les menus]]", Spelling.NONE));
    }

    @Test
    void whatWentThereComesBackAsItWas() {
        for (String text : new String[] {"Voir [[La cantine]].", "[[La cantine#Menus|les menus]]", "![plan](/fichiers/7/plan.png)",
            "| a |\n| --- |\n| [[La cantine\\|ici]] |\n", "`[[La cantine]]`"}) {
            assertEquals(text, way.back(way.over(text, Spelling.NONE), Spelling.NONE), text);
        }
    }

    @Test
    void linksWrittenInTheCopyLeadThereFromTheSource() {
        assertEquals("[[vannes:Notre page|Notre page]]", way.back("[[Notre page]]", Spelling.NONE));
    }

    @Test
    void filesAreThoseOfTheSpaceThatShowsThem() {
        assertEquals("![plan](/fichiers/70/plan.png) [autre](/fichiers/8/autre.pdf)",
                way.over("![plan](/fichiers/7/plan.png) [autre](/fichiers/8/autre.pdf)", Spelling.NONE));
        assertEquals("![plan](/fichiers/70/plan.png)", way.withFiles("![plan](/fichiers/7/plan.png)"));
        assertEquals("![plan](/fichiers/7/plan.png)", way.withFilesBack("![plan](/fichiers/70/plan.png)"));
    }

    @Test
    void withinOneSpaceNothingChanges() {
        assertEquals("[[La cantine]]", new Carriage("creatif", "creatif", Map.of(), Fellows.NONE).over("[[La cantine]]", Spelling.NONE));
        assertEquals("[[La cantine]]", new Carriage("creatif", "creatif", Map.of(), Fellows.NONE).back("[[La cantine]]", Spelling.NONE));
    }

    private Carriage withFellow() {
        return new Carriage("creatif", "vannes", Map.of(), new Fellows(
                Map.of("/espaces/creatif/le-budget", List.of("/espaces/vannes/le-budget-2")),
                Map.of("/espaces/vannes/le-budget-2", List.of("/espaces/creatif/le-budget"))));
    }

    @Test
    void linksToFellowsLeadToTheirCopiesInEveryForm() {
        Map<String, String> forms = Map.of("[[Le budget]]", "[[le-budget-2|Le budget]]",
                "[[creatif:Le budget#Coûts|les coûts]]", "[[le-budget-2#Coûts|les coûts]]",
                "![[Le budget]]", "![[le-budget-2|Le budget]]",
                "[x](/espaces/creatif/le-budget#couts)", "[x](/espaces/vannes/le-budget-2#couts)",
                "[x](le-budget)", "[x](/espaces/vannes/le-budget-2)",
                "[x](../creatif/le-budget#a)", "[x](/espaces/vannes/le-budget-2#a)",
                "<a href=\"/espaces/creatif/le-budget\">x</a>", "<a href=\"/espaces/vannes/le-budget-2\">x</a>",
                "| a |\n| --- |\n| [[Le budget\\|ici]] |\n", "| a |\n| --- |\n| [[le-budget-2\\|ici]] |\n");
        forms.forEach((there, here) -> assertEquals(here, withFellow().over(there, Spelling.NONE)));
        forms.forEach((there, here) -> assertEquals(there, withFellow().back(here, Spelling.of(there, "creatif"))));
    }

    @Test
    void linksToOtherPagesAndFilesStayWhatTheyWere() {
        assertEquals("[x](/espaces/creatif/autre#a) [[creatif:Autre|Autre]]", withFellow().over("[x](autre#a) [[Autre]]", Spelling.NONE));
        for (String text : new String[] {"[x](image.png)", "[x](https://exemple.org/le-budget)", "[x](/espaces/creatif/le-budget/historique)",
            "[x](#couts)", "`[[Le budget]]`", "[[reseau:Charte]]"}) {
            assertEquals(text, withFellow().over(text, Spelling.NONE), text);
        }
    }

    @Test
    void linksAreWrittenAsTheReceivingTextWritesThem() {
        Spelling ours = Spelling.of("[[Notre budget|Le budget]], [x](autre), [[creatif:Autre|Autre]], [[creatif:Le budget|là-bas]]", "vannes");
        Carriage renamed = new Carriage("creatif", "vannes", Map.of(), new Fellows(
                Map.of("/espaces/creatif/le-budget", List.of("/espaces/vannes/notre-budget")), Map.of()));
        assertEquals("[[Notre budget|Le budget]], [[creatif:Autre|Autre]]", renamed.over("[[Le budget]], [[Autre]]", ours));
        assertEquals("[[creatif:Le budget|là-bas]], [[notre-budget|ici]]", renamed.over("[[Le budget|là-bas]], [[Le budget|ici]]", ours));
    }
}
