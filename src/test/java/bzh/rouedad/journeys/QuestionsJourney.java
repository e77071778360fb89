package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.world.Eventually;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What animators learn of what is asked, and where readers are led from a page. */
@ExtendWith(Travelling.class)
class QuestionsJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void anAnimatorLearnsWhatIsAskedAndWhatIsMissing(Travellers travellers) {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/questions?periode=12-mois");
        animator.photographs("questions-some");
        Traveller visitor = travellers.visitor();
        for (String question : new String[] {"piscine intercommunale", "ruralité", "TIC et école"}) {
            for (int i = 0; i < 3; i++) {
                visitor.page().navigate("/recherche?q=" + question);
            }
        }
        visitor.page().locator(".hits a").first().click();
        Eventually.so("the questions are counted", PATIENCE, () -> {
            animator.page().navigate("/questions");
            return animator.page().locator("tbody a").allTextContents().contains("piscine intercommunale");
        });
        animator.isAt("Questions posées");
        assertThat(row(animator, "UNANSWERED", "piscine intercommunale")).containsText("33");
        assertThat(row(animator, "UNANSWERED", "ruralité")).hasCount(0);
        assertThat(row(animator, "UNFOLLOWED", "ruralité")).hasCount(1);
        assertThat(row(animator, "UNFOLLOWED", "tic et école")).hasCount(0);
        animator.photographs("questions");
        // A browser calls a download a page that did not come.
        String rows = animator.page().request().get(animator.link("Télécharger en CSV").getAttribute("href")).text();
        assertTrue(rows.contains("\"piscine intercommunale\";\"3\";\"3\";\"0\"\r\n"), rows);
        animator.follow(row(animator, "UNANSWERED", "piscine intercommunale").getByRole(
                AriaRole.LINK));
        assertThat(animator.field("question")).hasValue("piscine intercommunale");
        animator.follow("Questions posées");
        animator.isAt("Questions posées");
    }

    @Test
    void whoeverAnimatesNothingIsNotTold(Travellers travellers) {
        travellers.signedIn(Travellers.EDITOR).openRefused("/questions", 403);
    }

    @Test
    void aPageLeadsToWhatResemblesItWithoutAScript(Travellers travellers) {
        Traveller reader = travellers.visitor();
        reader.open("/espaces/creatif/equiper-une-ecole");
        reader.photographs("related");
        Locator first = reader.page().locator(".related a").first();
        String title = first.textContent();
        reader.follow(first);
        reader.isAt(title);
        reader.open("/guides/tic-education-et-ecole");
        reader.photographs("related-guide");
    }

    private static Locator row(Traveller animator, String list, String question) {
        return animator.page().locator("table[aria-labelledby=list-" + list + "] tr").filter(new Locator.FilterOptions().setHasText(question));
    }
}
