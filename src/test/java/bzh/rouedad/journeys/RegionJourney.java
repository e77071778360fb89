package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The region is seen at a glance: who does what, where, and what nobody does yet. */
@ExtendWith(Travelling.class)
class RegionJourney {
    @Test
    void theMapAndItsTableLeadToWhatIsDoneAndToWhatIsNot(Travellers travellers) throws IOException {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        Division.takeIn(animator, "Commune de Val d’Oust", "56197");
        describe(animator, "reseau", "Payer la garderie en ligne");
        describeInPrivate(animator);
        looks(travellers.visitor());
        looks(travellers.withoutScript());
    }

    /** Practices of a closed space are on no map that others see, and have no card. */
    private static void describeInPrivate(Traveller animator) {
        animator.open("/nouvel-espace");
        animator.type("name", "Le bureau");
        animator.field("audience").selectOption("MEMBERS");
        animator.press("Créer l’espace");
        describe(animator, "le-bureau", "Négocier avec le fournisseur");
        assertThat(animator.page().locator(".embed")).hasCount(0);
        animator.openRefused("/vignette/pratiques/negocier-avec-le-fournisseur", 404);
    }

    private static void describe(Traveller animator, String space, String title) {
        animator.open("/nouvelle-pratique");
        animator.type("organisation", "56197");
        animator.field("space").selectOption(space);
        animator.type("title", title);
        animator.type("done", "Un formulaire et une régie.");
        animator.type("themes", "garderie, services en ligne");
        animator.press("Enregistrer");
        animator.isAt(title);
    }

    private static void looks(Traveller visitor) {
        visitor.open("/carte");
        visitor.isAt("La carte");
        assertThat(visitor.page().locator("#tableau tbody tr")).hasCount(61);
        Locator there = visitor.page().locator("#tableau tbody tr").filter(new Locator.FilterOptions().setHasText("Ploërmel Communauté"));
        assertThat(there.locator("td").first()).hasText("1");
        assertThat(visitor.page().locator(".region path.shade-3")).hasCount(1);
        visitor.photographs("region-map");
        assertThat(visitor.page().locator("#frame")).containsText("/vignette/carte\" title=\"La carte\"");
        visitor.follow("En usage");
        visitor.isAt("La carte");
        visitor.open("/carte?compte=organisations&par=departements&nature=rien");
        visitor.reads("Nature de l’organisation : « rien » n’existe pas ; le reste est pris en compte.");
        assertThat(visitor.page().locator("#tableau tbody tr")).hasCount(4);
        visitor.photographs("region-map-organisations");
        visitor.follow("Ce que personne ne fait encore");
        visitor.isAt("Ce que personne ne fait encore");
        visitor.photographs("blank-matrix");
        visitor.follow(visitor.page().locator(".matrix .blank").first());
        visitor.reads("Personne, ici, ne fait encore rien sur ce thème");
        visitor.photographs("fill-blank");
        visitor.open("/vignette/carte");
        assertThat(visitor.page().locator(".region path.shade-3")).hasCount(1);
        visitor.photographs("region-card");
        visitor.open("/vignette/pratiques/payer-la-garderie-en-ligne");
        visitor.isAt("Payer la garderie en ligne");
        visitor.photographs("practice-card");
    }
}
