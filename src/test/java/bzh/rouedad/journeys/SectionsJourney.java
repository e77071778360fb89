package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader hands on the address of one section of a page. */
@ExtendWith(Travelling.class)
class SectionsJourney {
    private static final String PAGE = "/espaces/reseau/comment-ecrire-une-page";

    @Test
    void theLinkBesideAHeadingIsCopied(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open(PAGE);
        visitor.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Locator heading = visitor.page().locator(".section-title > h2").first();
        Locator link = visitor.page().locator(".section-title").first().locator(".section-link");
        assertThat(link).hasCSS("opacity", "0");
        heading.hover();
        assertThat(link).hasCSS("opacity", "1");
        visitor.page().mouse().move(0, 0);
        Keys keys = new Keys(visitor.page());
        keys.reach(link);
        assertThat(link).hasCSS("opacity", "1");
        assertThat(link).hasAccessibleName("Lien vers « " + heading.innerText() + " »");
        assertThat(heading).hasAccessibleName(heading.innerText());
        keys.press("Enter");
        assertThat(visitor.page().locator("#section-links")).hasText("Le lien de la section est copié.");
        assertEquals(visitor.page().url() + "#" + heading.getAttribute("id"),
                visitor.page().evaluate("() => navigator.clipboard.readText()"));
        visitor.photographs("section-link");
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(link).isHidden();
    }

    @Test
    void withoutScriptTheSameLinkLeadsToTheSection(Travellers travellers) {
        Traveller visitor = travellers.withoutScript();
        visitor.page().navigate(PAGE);
        Locator link = visitor.page().locator(".section-link").first();
        link.focus();
        visitor.page().keyboard().press("Enter");
        visitor.page().waitForURL("**" + link.getAttribute("href"));
        assertThat(visitor.page().locator(":target")).hasCount(1);
    }
}
