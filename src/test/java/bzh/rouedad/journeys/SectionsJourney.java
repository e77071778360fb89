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
        Traveller reader = travellers.signedIn(Travellers.EDITOR);
        reader.open(PAGE);
        reader.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Locator heading = reader.page().locator(".section-title > h2").first();
        Locator link = reader.page().locator(".section-title").first().locator(".section-link");
        assertThat(link).hasCSS("opacity", "0");
        heading.hover();
        assertThat(link).hasCSS("opacity", "1");
        reader.page().mouse().move(0, 0);
        Keys keys = new Keys(reader.page());
        keys.reach(link);
        assertThat(link).hasCSS("opacity", "1");
        assertThat(link).hasAccessibleName("Lien vers « " + heading.innerText() + " »");
        assertThat(heading).hasAccessibleName(heading.innerText());
        keys.press("Enter");
        assertThat(reader.page().locator("#section-links")).hasText("Le lien de la section est copié.");
        assertEquals(reader.page().url() + "#" + heading.getAttribute("id"),
                reader.page().evaluate("() => navigator.clipboard.readText()"));
        reader.photographs("section-link");
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(link).isHidden();
    }

    @Test
    void withoutScriptTheSameLinkLeadsToTheSection(Travellers travellers) {
        Traveller reader = travellers.withoutScript();
        reader.page().navigate(PAGE);
        Locator link = reader.page().locator(".section-link").first();
        link.focus();
        reader.page().keyboard().press("Enter");
        reader.page().waitForURL("**" + link.getAttribute("href"));
        assertThat(reader.page().locator(":target")).hasCount(1);
    }
}
