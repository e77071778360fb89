package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor makes a guide of pages of the space and publishes it. */
@ExtendWith(Travelling.class)
class PublishGuideJourney {
    @Test
    void aGuideOfSeveralPagesIsMadeAndPublished(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/espaces/creatif");
        editor.follow("Nouveau guide");
        editor.type("title", "Le numérique au village");
        editor.type("summary", "Trois chapitres pour commencer.");
        editor.button("Ajouter : Équiper une école").click();
        editor.button("Ajouter : Ouvrir un espace public numérique").click();
        assertThat(editor.field("pages")).hasValue("equiper-une-ecole\nouvrir-un-espace-public-numerique\n");
        editor.press("Enregistrer");
        editor.isAt("Le numérique au village");
        editor.follow("Modifier le guide");
        editor.field("status").selectOption("PUBLISHED");
        editor.press("Enregistrer");
        editor.reads("Publié");
        Traveller visitor = travellers.visitor();
        visitor.open("/guides");
        visitor.follow("Le numérique au village");
        assertThat(visitor.page().locator(".chapters li")).hasCount(2);
        visitor.follow("Commencer la lecture");
        visitor.isAt("Équiper une école");
    }

    @Test
    void anUnknownChapterIsToldAtItsFieldAndNothingTypedIsLost(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/nouveau-guide/creatif");
        editor.type("title", "Un guide à corriger");
        editor.type("pages", "equiper-une-ecole\npage-qui-manque");
        editor.press("Enregistrer");
        editor.isToldAt("pages", "Aucune page à l’adresse « page-qui-manque ».");
        assertThat(editor.field("title")).hasValue("Un guide à corriger");
        assertThat(editor.field("pages")).hasValue("equiper-une-ecole\npage-qui-manque");
    }

    @Test
    void aGuideWithoutChaptersIsNotPublished(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/nouveau-guide/creatif");
        editor.type("title", "Un guide vide");
        editor.field("status").selectOption("PUBLISHED");
        editor.press("Enregistrer");
        editor.isToldAt("pages", "Un guide publié a au moins un chapitre.");
    }
}
