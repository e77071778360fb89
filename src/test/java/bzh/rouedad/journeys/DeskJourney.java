package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The animator sees each morning what waits, and what to do about it. */
@ExtendWith(Travelling.class)
class DeskJourney {
    @Test
    void theAnimatorSeesWhatWaitsAndWhatToDoAboutIt(Travellers travellers) {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/");
        animator.follow("Bureau de l’animateur");
        animator.isAt("Bureau de l’animateur");
        animator.reads("Publications qui ont dépassé leur date");
        animator.photographs("desk");
        animator.follow(animator.page().locator(".desk .button").first());
        assertThat(animator.page().locator("h1")).isVisible();
        travellers.signedIn(Travellers.EDITOR).openRefused("/bureau", 403);
    }
}
