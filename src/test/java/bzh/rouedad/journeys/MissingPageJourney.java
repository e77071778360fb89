package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An address where nothing is leads on all the same. */
@ExtendWith(Travelling.class)
class MissingPageJourney {
    @Test
    void aVisitorIsOfferedToSearchForTheWordsOfTheAddress(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.openRefused("/espaces/creatif/ecole-numerique", 404);
        visitor.isAt("Rien à cette adresse");
        assertThat(visitor.field("sought")).hasValue("ecole numerique");
        assertThat(visitor.link("Écrire cette page")).hasCount(0);
        visitor.leaveBy(visitor.page().locator("main button"));
        visitor.reads("TIC, éducation et école");
    }

    @Test
    void whoMayWriteThereIsOfferedToWriteThePage(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.openRefused("/espaces/creatif/la-bibliotheque-en-ligne", 404);
        editor.follow("Écrire cette page");
        assertThat(editor.field("title")).hasValue("La bibliotheque en ligne");
        editor.openRefused("/espaces/oten/la-bibliotheque-en-ligne", 404);
        assertThat(editor.link("Écrire cette page")).hasCount(0);
    }

    @Test
    void addressesThatMeanNothingLeadNowhere(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        for (String address : new String[] {"/site/home.xhtml", "/importer", "/importer/a/b", "/rien"}) {
            visitor.openRefused(address, 404);
            visitor.isAt("Rien à cette adresse");
        }
    }

    @Test
    void whoMayNotDoAThingIsToldSo(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.openRefused("/courrier", 403);
        editor.isAt("Ce n’est pas permis");
        editor.follow("Retour à l’accueil");
    }
}
