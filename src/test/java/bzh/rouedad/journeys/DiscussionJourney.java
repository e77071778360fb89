package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A working group talks something over, and makes a page of it that names those who wrote. */
@ExtendWith(Travelling.class)
class DiscussionJourney {
    @Test
    void whatWasTalkedOverBecomesAPageWithCredit(Travellers travellers) {
        Traveller clerk = travellers.withoutScript();
        clerk.signIn("secretaire@mairie.example", Travellers.PASSWORD);
        clerk.open("/espaces/groupe-logiciels-financiers");
        clerk.follow("Lire et participer");
        clerk.type("title", "La facture de la cantine");
        clerk.press("Envoyer");
        clerk.isToldAt("markdown", "Ce champ est à remplir.");
        assertThat(clerk.field("title")).hasValue("La facture de la cantine");
        clerk.field("markdown").fill("Chez nous, elle passe **trois fois** entre les mains.");
        clerk.press("Envoyer");
        clerk.isAt("La facture de la cantine");

        Traveller animator = travellers.signedIn("animateur@adullact.example");
        animator.open("/espaces/groupe-logiciels-financiers");
        animator.photographs("space-discussion");
        animator.follow("La facture de la cantine");
        animator.field("markdown").fill("C’est notre cas d’essai.");
        animator.press("Envoyer");
        animator.photographs("read-thread");
        animator.press("En faire une page");
        animator.isAt("La facture de la cantine");
        animator.reads("Page tirée de la discussion");
        animator.follow(animator.page().locator(".prose a").last());
        animator.reads("Cette discussion est devenue une page :");
        animator.press("Marquer comme résolu");
        animator.reads("résolu");
        animator.open("/discussions/groupe-logiciels-financiers");
        animator.photographs("space-talk");

        Traveller visitor = travellers.visitor();
        visitor.open("/discussions/groupe-logiciels-financiers");
        visitor.follow("La facture de la cantine");
        visitor.reads("C’est notre cas d’essai.");
        assertThat(visitor.button("En faire une page")).hasCount(0);
        visitor.openRefused("/discussions/bureau-du-reseau", 404);
        visitor.openRefused("/discussions/groupe-logiciels-financiers/1", 404);
    }
}
