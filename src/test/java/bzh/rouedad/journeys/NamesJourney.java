package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page gets another name, is thrown away, and comes back; whoever follows an old link still arrives. */
@ExtendWith(Travelling.class)
class NamesJourney {
    @Test
    void aRenamedPageIsFoundUnderBothAddressesAndItsLinksFollow(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Les tablettes", "Un texte.");
        editor.writes("Un renvoi", "Voir [[Les tablettes]].");
        editor.open("/espaces/creatif/les-tablettes");
        editor.follow("Pages liées");
        editor.follow("Un renvoi");
        editor.open("/espaces/creatif/les-tablettes");
        editor.follow("Renommer ou déplacer");
        editor.type("title", "  ");
        editor.press("Renommer ou déplacer");
        editor.isToldAt("title", "Ce champ est à remplir.");
        editor.type("title", "Les tablettes à l’école");
        editor.type("slug", "");
        editor.press("Renommer ou déplacer");
        editor.isAt("Les tablettes à l’école");
        editor.reads("Les liens de 1 page ont été réécrits");
        Traveller visitor = travellers.visitor();
        visitor.open("/espaces/creatif/les-tablettes");
        visitor.isAt("Les tablettes à l’école");
        visitor.open("/espaces/creatif/un-renvoi");
        assertThat(visitor.page().locator(".prose")).hasText("Voir Les tablettes.");
        visitor.follow("Les tablettes");
        visitor.isAt("Les tablettes à l’école");
    }

    @Test
    void whatOthersChangedWhileTheFormWasOpenIsNotOverwritten(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Un dossier", "Un texte.");
        editor.writes("Un autre dossier", "Un texte.");
        editor.writes("Une fiche", "Un texte.");
        String form = "/espaces/creatif/une-fiche/renommer";
        editor.open(form);
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open(form);
        animator.type("parent", "Un dossier");
        animator.press("Renommer ou déplacer");
        animator.isAt("Une fiche");
        editor.type("title", "Une fiche claire");
        editor.type("slug", "une-fiche");
        editor.press("Renommer ou déplacer");
        editor.isAt("Une fiche claire");
        assertThat(editor.page().locator(".trail")).containsText("Un dossier");
        editor.open(form);
        animator.open(form);
        animator.type("parent", "");
        animator.press("Renommer ou déplacer");
        editor.type("parent", "Un autre dossier");
        editor.press("Renommer ou déplacer");
        editor.isToldAt("parent", "Quelqu’un d’autre a mis la page au premier rang entre-temps. Gardez ce que vous avez écrit ou effacez-le, puis recommencez.");
        editor.press("Renommer ou déplacer");
        assertThat(editor.page().locator(".trail")).containsText("Un autre dossier");
    }

    @Test
    void aPageThrownAwayIsTakenBack(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Une page de trop", "Son texte.");
        editor.follow("Gérer");
        editor.press("Mettre à la corbeille");
        editor.isAt("Corbeille");
        editor.reads("« Une page de trop » est à la corbeille.");
        travellers.visitor().openRefused("/espaces/creatif/une-page-de-trop", 404);
        editor.press("Reprendre « Une page de trop »");
        editor.isAt("Une page de trop");
        editor.reads("Son texte.");
    }

    @Test
    void wantedAndLonelyPagesAreListed(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Une page seule", "Voir [[Une page rêvée]].");
        editor.open("/pages/creatif");
        editor.follow("Demandées");
        editor.reads("une page revee");
        editor.follow("Orphelines");
        editor.follow("Une page seule");
        editor.isAt("Une page seule");
    }

    @Test
    void aProtectedPageIsNotOfferedForEditing(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Une page gardée", "Son texte.");
        editor.follow("Gérer");
        editor.field("role").selectOption("EDITOR");
        editor.press("Enregistrer");
        editor.reads("La protection de la page est changée.");
        editor.reads("Modifier");
    }
}
