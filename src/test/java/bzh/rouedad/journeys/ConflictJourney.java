package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people write one page at the same time. */
@ExtendWith(Travelling.class)
class ConflictJourney {
    private static final String TEXT = "Un début.\n\nUn milieu.\n\nUne fin.\n";

    @Test
    void changesOfDifferentPlacesAreBroughtTogether(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        begin(editor, "Une page à quatre mains", TEXT);
        editor.type("markdown", TEXT.replace("fin", "suite"));
        saveAsAnimator(travellers, "une-page-a-quatre-mains", TEXT.replace("début", "départ"));
        editor.press("Enregistrer");
        editor.isAt("Une page à quatre mains");
        editor.reads("Vos modifications et celles de");
        assertThat(editor.page().locator(".prose")).hasText("Un départ. Un milieu. Une suite.");
    }

    @Test
    void whereTwoTextsTouchTheWriterChoosesAndNothingIsLost(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        begin(editor, "Une page disputée", TEXT);
        String mine = TEXT.replace("milieu", "cœur").replace("fin", "suite");
        editor.type("markdown", mine);
        saveAsAnimator(travellers, "une-page-disputee", TEXT.replace("milieu", "centre").replace("début", "départ"));
        editor.press("Enregistrer");
        editor.reads("Rien n’a été écrasé");
        editor.photographs("conflict");
        assertThat(editor.field("markdown")).hasValue(mine);
        assertThat(editor.page().locator(".overlap pre")).hasText(new String[] {"Un centre.", "Un cœur."});
        assertThat(editor.page().locator(".overlap mark")).hasText(new String[] {"centre", "cœur"});
        editor.press("Enregistrer ces choix");
        editor.reads("Il reste des passages à choisir.");
        assertThat(editor.field("markdown")).hasValue(mine);
        editor.page().getByLabel("Garder les deux, l’un après l’autre").check();
        editor.photograph(Surroundings.place("conflict.png"));
        editor.press("Enregistrer ces choix");
        editor.isAt("Une page disputée");
        assertThat(editor.page().locator(".prose p")).hasText(new String[] {"Un départ.", "Un centre. Un cœur.", "Une suite."});
    }

    @Test
    void aPassageIsWrittenDifferentlyWithTheKeyboardAndATitleChosen(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        begin(editor, "Un titre à trouver", TEXT);
        editor.type("title", "Un titre trouvé");
        editor.type("markdown", TEXT.replace("milieu", "cœur"));
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/espaces/creatif/un-titre-a-trouver/modifier");
        animator.type("title", "Un autre titre");
        animator.type("markdown", TEXT.replace("milieu", "centre"));
        animator.press("Enregistrer");
        editor.press("Enregistrer");
        Keys keys = new Keys(editor.page());
        keys.reach(editor.page().locator("input[name=choice-0]").first());
        keys.press("ArrowDown");
        assertThat(editor.page().locator("input[name=choice-0][value=mine]")).isChecked();
        editor.page().getByLabel("Écrire autrement").first().check();
        keys.reach(editor.page().locator("[name=own-1]"));
        editor.page().locator("[name=own-1]").fill("Un milieu, ou presque.");
        keys.reach(editor.button("Enregistrer ces choix"));
        keys.press("Enter");
        editor.isAt("Un titre trouvé");
        assertThat(editor.page().locator(".prose p")).hasText(new String[] {"Un début.", "Un milieu, ou presque.", "Une fin."});
    }

    @Test
    void whoeverSavesAgainWhileTheWriterChoosesIsNotOverwritten(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        begin(editor, "Une page très disputée", TEXT);
        editor.type("markdown", TEXT.replace("milieu", "cœur"));
        saveAsAnimator(travellers, "une-page-tres-disputee", TEXT.replace("milieu", "centre"));
        editor.press("Enregistrer");
        editor.page().getByLabel("Garder le mien").check();
        saveAsAnimator(travellers, "une-page-tres-disputee", TEXT.replace("milieu", "point central"));
        editor.press("Enregistrer ces choix");
        editor.reads("Rien n’a été écrasé");
        assertThat(editor.page().locator(".overlap pre").first()).hasText("Un point central.");
        editor.page().getByLabel("Garder le mien").check();
        editor.press("Enregistrer ces choix");
        assertThat(editor.page().locator(".prose")).hasText("Un début. Un cœur. Une fin.");
    }

    private static void begin(Traveller editor, String title, String markdown) {
        editor.writes(title, markdown);
        editor.follow("Modifier");
    }

    private static void saveAsAnimator(Travellers travellers, String slug, String markdown) {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/espaces/creatif/" + slug + "/modifier");
        animator.type("markdown", markdown);
        animator.press("Enregistrer");
    }
}
