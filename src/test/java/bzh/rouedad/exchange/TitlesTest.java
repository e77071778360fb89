package bzh.rouedad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @Test
    void titleOfTheFrontMatterWins() {
        assertEquals(new Titles("Front", "# Heading\nText"), titles("---\ntitle: Front\n---\n# Heading\nText"));
    }

    @Test
    void headingThatOpensTheTextBecomesTheTitleAndLeavesIt() {
        assertEquals(new Titles("Heading", "Text"), titles("\n\n# Heading #\n\nText"));
        assertEquals(new Titles("Heading", "Text"), titles("Heading\n=======\nText"));
        assertEquals(new Titles("Heading", ""), titles("# Heading"));
        assertEquals(new Titles("Same", "Text"), titles("---\ntitle: Same\n---\n# Same\nText"));
    }

    @Test
    void otherHeadingsStay() {
        assertEquals(new Titles("Second", "## Second\nText"), titles("## Second\nText"));
        assertEquals(new Titles("Later", "Text\n\n# Later\n"), titles("Text\n\n# Later\n"));
    }

    @ParameterizedTest
    @CsvSource({"1-creer_un-compte.md,Creer un compte", "été.md,Été", "a/b/README.md,B", "README.md,README",
        "a/1.md,1", "a/2007.md,2007", "-.md,-", "3-animer-communauté.markdown,Animer communauté"})
    void fileWithoutHeadingIsCalledAfterItsName(String path, String title) {
        assertEquals(title, Titles.of(FrontMatter.of("Text"), path, Zips.RULES.firstHeading()).title());
    }

    @Test
    void titleIsOneLineOfTwoHundredCharacters() {
        assertEquals("a".repeat(200), titles("# " + "a".repeat(300)).title());
        assertEquals("a b", titles("---\ntitle: \"a\\nb\\0\"\n---\n").title());
        assertEquals(199, titles("---\ntitle: " + "a".repeat(199) + "🎉\n---\n").title().length());
    }

    private static Titles titles(String text) {
        return Titles.of(FrontMatter.of(text), "file.md", Zips.RULES.firstHeading());
    }
}
