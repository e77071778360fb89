package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
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
        visitor.photographs("search");
        visitor.follow(visitor.page().locator(".facets a").filter(new Locator.FilterOptions().setHasText("guides")));
        assertThat(visitor.field("question")).hasValue("école");
        visitor.press("Chercher");
        assertThat(visitor.page().locator(".chosen")).hasText(Pattern.compile("guides"));
        assertThat(visitor.page().locator(".hits > li")).not().hasCount(0);
        assertThat(visitor.page().locator(".hits .by").filter(new Locator.FilterOptions()
                .setHasText(Pattern.compile("^\\s*guide ·")))).hasCount(visitor.page().locator(".hits > li").count());
    }

    @Test
    void whatNarrowsTheSearchIsTakenAwayAgain(Travellers travellers) {
        Traveller visitor = travellers.withoutScript();
        visitor.page().navigate("/recherche?q=école&kind=guide");
        int narrow = visitor.page().locator(".hits > li").count();
        visitor.page().locator(".chosen a").click();
        assertThat(visitor.page().locator(".facets")).isVisible();
        assertThat(visitor.page().locator(".chosen")).hasCount(0);
        visitor.page().waitForLoadState();
        assertTrue(visitor.page().locator(".hits > li").count() > narrow);
    }

    @Test
    void thingsAreProposedWhileSomebodyTypes(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/recherche");
        Keys keys = new Keys(visitor.page());
        visitor.page().locator("h1").click();
        keys.press("/");
        assertThat(visitor.field("question")).isFocused();
        keys.type("ecole nume");
        keys.press("Escape");
        keys.press("Control+a");
        keys.type("tic et rur");
        Locator options = visitor.page().locator(".suggestions").getByRole(AriaRole.OPTION);
        assertThat(options.first()).containsText("TIC et ruralité");
        visitor.photographs("search-suggestions");
        assertThat(visitor.field("question")).not().hasAttribute("aria-activedescendant", Pattern.compile(".+"));
        keys.press("ArrowDown");
        assertThat(visitor.field("question")).hasAttribute("aria-activedescendant", "search-suggestions-0");
        keys.press("Enter");
        visitor.isAt("TIC et ruralité");
    }

    @Test
    void enterWithoutAChoiceAsksAsEver(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/agenda");
        Keys keys = new Keys(editor.page());
        editor.page().locator("h1").click();
        keys.press("/");
        keys.type("école");
        assertThat(editor.page().locator(".suggestions").getByRole(AriaRole.OPTION).first()).isVisible();
        keys.press("Enter");
        editor.isAt("Recherche");
        assertThat(editor.field("question")).hasValue("école");
    }

    @Test
    void anAnimatorsSynonymsAreFeltByTheNextSearch(Travellers travellers) {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/recherche?q=xylolecture");
        animator.reads("0 réponse");
        animator.follow("Modifier les synonymes");
        String list = animator.field("list").inputValue();
        animator.type("list", list + "\nseul");
        animator.press("Enregistrer les synonymes");
        animator.reads("il faut au moins deux mots");
        assertThat(animator.field("list")).hasValue(list + "\nseul");
        animator.type("list", list + "\nxylolecture, école");
        animator.photographs("synonyms");
        animator.press("Enregistrer les synonymes");
        animator.reads("Les synonymes sont enregistrés.");
        animator.open("/recherche?q=xylolecture");
        assertThat(animator.page().locator(".hits > li")).not().hasCount(0);
        animator.open("/synonymes");
        animator.press("Revenir à la liste d’origine");
        animator.reads("La liste d’origine est de nouveau en vigueur.");
        animator.open("/recherche?q=xylolecture");
        animator.reads("0 réponse");
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
