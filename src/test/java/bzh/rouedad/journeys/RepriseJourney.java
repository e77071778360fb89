package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner takes over another's page, follows what changes there, and gives back what became better. */
@ExtendWith(Travelling.class)
class RepriseJourney {
    private static final String TEXT = "Un début.\n\nUn milieu.\n\nUne fin.\n";

    @Test
    void aPageIsTakenFollowedAndGivenBack(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Prêter des tablettes à domicile", TEXT);
        Traveller taker = travellers.signedIn(Travellers.ORGANISER);
        taker.open("/espaces/creatif/preter-des-tablettes-a-domicile");
        taker.follow("Reprendre");
        taker.isAt("Reprendre « Prêter des tablettes à domicile »");
        taker.photographs("reprise-take");
        taker.page().getByLabel("Dans l’espace").selectOption("fing");
        taker.press("Reprendre");
        taker.reads("cette copie est à vous");
        taker.reads("Repris de Prêter des tablettes à domicile (CRéATIF)");
        String copy = taker.page().url();
        change(editor, "/espaces/creatif/preter-des-tablettes-a-domicile", TEXT.replace("début", "grand début").replace("milieu", "centre"));
        change(taker, copy, TEXT.replace("milieu", "cœur").replace("fin", "belle fin"));
        taker.reads("1 changement à la source depuis votre reprise.");
        taker.photographs("reprise-page");
        taker.follow("Voir et choisir");
        taker.reads("Les deux textes ont changé aux mêmes passages.");
        taker.photographs("reprise-choose");
        taker.press("Prendre ces changements");
        taker.reads("Il reste des passages à choisir.");
        taker.page().getByLabel("Garder le mien").check();
        taker.press("Prendre ces changements");
        taker.reads("Les changements sont repris.");
        assertThat(taker.page().locator(".prose p")).hasText(new String[] {"Un grand début.", "Un cœur.", "Une belle fin."});
        taker.follow("Comparer à la source");
        taker.reads("La source ne dit rien de plus");
        taker.type("note", "Une fin plus gaie");
        taker.press("Proposer");
        taker.reads("Votre texte est proposé à la source.");
        editor.open("/espaces/creatif/preter-des-tablettes-a-domicile");
        editor.reads("1 proposition attend votre réponse.");
        editor.follow("Voir et choisir");
        editor.reads("Une fin plus gaie");
        editor.photographs("reprise-proposal");
        editor.press("Prendre ces changements");
        assertThat(editor.page().locator(".prose p")).hasText(new String[] {"Un grand début.", "Un cœur.", "Une belle fin."});
        Traveller visitor = travellers.visitor();
        visitor.open("/espaces/creatif/preter-des-tablettes-a-domicile");
        visitor.reads("Reprises de cette page");
        visitor.inspect();
        visitor.open(copy);
        visitor.reads("Repris de");
        visitor.inspect();
    }

    @Test
    void aWholeGuideIsTakenWithItsChapters(Travellers travellers) {
        Traveller taker = travellers.signedIn(Travellers.ORGANISER);
        taker.open("/guides/tic-et-ruralite");
        taker.follow("Reprendre");
        taker.page().getByLabel("Dans l’espace").selectOption("fing");
        taker.photographs("reprise-guide");
        taker.press("Reprendre");
        taker.reads("cette copie est à vous");
        taker.reads("Repris de TIC et ruralité (CRéATIF)");
        taker.reads("En préparation");
        taker.follow("Commencer la lecture");
        taker.reads("Repris de");
        taker.reads("CC BY-SA 4.0");
    }

    private static void change(Traveller editor, String address, String markdown) {
        editor.open(address);
        editor.follow("Modifier");
        editor.type("markdown", markdown);
        editor.press("Enregistrer");
    }
}
