package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An agent of a small town hall looks for something, with the words that come to mind. */
@ExtendWith(Travelling.class)
class SearchJourney {
    @Test
    void wordsWithoutAccentsFindTheGuideForSchools(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/");
        visitor.type("hero-search", "ecole numerique");
        visitor.press("Chercher");
        visitor.isAt("Recherche");
        visitor.follow("TIC, éducation et école");
        visitor.isAt("TIC, éducation et école");
    }

    @Test
    void theSearchIsNarrowedToGuidesAndKeepsItsWords(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/agenda");
        visitor.type("search-box", "école");
        visitor.press("Chercher");
        visitor.page().getByLabel("guides").check();
        visitor.press("Chercher");
        assertThat(visitor.field("question")).hasValue("école");
        assertThat(visitor.page().locator(".hits > li")).not().hasCount(0);
        assertThat(visitor.page().locator(".hits .by").filter(new Locator.FilterOptions()
                .setHasText("guides"))).hasCount(visitor.page().locator(".hits > li").count());
    }

    @Test
    void wordsThatNothingAnswersAreSaidToFindNothing(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/recherche?q=zygomatique");
        visitor.reads("0 réponse");
        visitor.reads("Rien ne répond à ces mots.");
    }

    @Test
    void aQuestionOfMarkupIsShownAsItWasTyped(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/");
        visitor.type("hero-search", "<script>alert(1)</script> \"école");
        visitor.press("Chercher");
        assertThat(visitor.field("question")).hasValue("<script>alert(1)</script> \"école");
    }
}
