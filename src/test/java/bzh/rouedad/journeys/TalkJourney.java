package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page is talked about by members, and readers say in passing what they think of it. */
@ExtendWith(Travelling.class)
class TalkJourney {
    private static final String PAGE = "/espaces/creatif/equiper-une-ecole";

    @Test
    void aMatterIsOpenedAnsweredChangedRemovedAndResolved(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open(PAGE);
        String words = editor.page().locator(".prose p").first().innerText();
        String quote = words.substring(0, Math.min(60, words.length())).strip();
        editor.follow("Discussion");
        editor.type("quote", "Ce que la page ne dit pas");
        editor.type("markdown", "Est-ce **encore** vrai ? <script>alert(1)</script>");
        editor.press("Envoyer");
        editor.isToldAt("quote", "La page ne contient pas ces mots : copiez-les depuis la page, ou laissez ce champ vide.");
        editor.type("quote", quote);
        editor.press("Envoyer");
        assertThat(editor.page().locator(".quote p").first()).hasText(quote);
        assertThat(editor.page().locator(".comment strong")).hasText("encore");
        editor.follow("Répondre");
        editor.type("markdown", "Oui.");
        editor.press("Envoyer");
        editor.follow("Modifier");
        editor.type("markdown", "Est-ce toujours vrai ?");
        editor.press("Envoyer");
        editor.reads("modifié");
        editor.photographs("talk");
        editor.open(PAGE);
        editor.reads("1 discussion ouverte");
        editor.open(PAGE + "/discussion");
        editor.leaveBy(editor.page().getByLabel("Retirer le message de").last());
        editor.reads("Message retiré");
        editor.press("Marquer comme résolu");
        editor.reads("résolu");
        editor.open(PAGE);
        editor.readsNowhere("1 discussion ouverte");
    }

    @Test
    void aReaderWithoutAccountOrScriptSaysWhatIsWrong(Travellers travellers) {
        Traveller visitor = travellers.withoutScript();
        visitor.page().navigate(PAGE);
        visitor.link("Quelque chose ne va pas").click();
        visitor.type("words", "Le lien <b>est mort</b>");
        visitor.button("Signaler").click();
        visitor.reads("Merci, c’est noté.");
        visitor.page().navigate(PAGE);
        visitor.button("Cette page m’a aidé").click();
        visitor.reads("Merci, c’est noté.");
        assertEquals(List.of(), visitor.page().context().cookies());
        visitor.page().navigate(PAGE + "/discussion");
        visitor.readsNowhere("Le lien <b>est mort</b>");
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open(PAGE + "/discussion");
        editor.reads("Le lien <b>est mort</b>");
        editor.reads("1 lecteur dit que la page l’a aidé. 1 lecteur dit que quelque chose ne va pas.");
    }

    @Test
    void aVisitorReadsAPageWithItsVoices(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open(PAGE);
        visitor.photographs("voice");
        visitor.follow("Quelque chose ne va pas");
        visitor.type("words", "x".repeat(501));
        visitor.press("Signaler");
        assertThat(visitor.field("words")).hasValue("x".repeat(501));
        assertThat(visitor.field("words")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void wordsThatAreSelectedAreTalkedAbout(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/nouvelle-page/creatif?brouillon=aucun");
        editor.type("title", "Une page dont on parle");
        editor.type("markdown", "Début.\n\n## Le port\n\nLa **marée** monte[^1] deux\nfois.\n\n- un quai\n- une jetée\n\n[^1]: Ou descend.");
        editor.press("Enregistrer");
        Locator offer = editor.link("Discuter de ce passage");
        assertThat(offer).hasCount(0);
        select(editor, ".prose .section-title ~ p", ".prose li >> nth=1");
        assertThat(offer).isVisible();
        editor.photographs("discuss-passage");
        editor.page().locator("h1").click();
        assertThat(offer).hasCount(0);
        select(editor, ".prose .section-title ~ p", ".prose li >> nth=1");
        offer.focus();
        assertThat(offer).isVisible();
        editor.follow(offer);
        assertThat(editor.field("quote")).hasValue("La marée monte deux fois. un quai une jetée");
        editor.type("markdown", "Vraiment ?");
        editor.press("Envoyer");
        assertThat(editor.page().locator(".quote p")).hasText("La marée monte deux fois. un quai une jetée");
        assertThat(editor.link("Voir le passage")).hasCount(1);
    }

    @Test
    void anAtSignProposesWhoMayBeMentioned(Travellers travellers) {
        Traveller organiser = travellers.signedIn(Travellers.ORGANISER);
        organiser.open(PAGE + "/discussion");
        Locator message = organiser.field("markdown");
        message.focus();
        Keys keys = new Keys(organiser.page());
        keys.type("Pour a@b.example et @nolw");
        Locator options = organiser.page().locator(".suggestions").getByRole(AriaRole.OPTION);
        assertThat(options).hasText(new String[] {"Nolwenn (CRéATIF)"});
        assertThat(message).hasAttribute("aria-activedescendant", "mention-suggestions-0");
        organiser.photographs("mention-suggestions");
        keys.press("Enter");
        assertThat(message).hasValue("Pour a@b.example et @Nolwenn (CRéATIF) ");
        keys.type("et @personne");
        assertThat(organiser.page().locator("#write .suggesting [role=status]")).hasText("Aucun membre de ce nom");
        assertThat(options).hasCount(0);
        keys.press("Control+a");
        keys.press("Delete");
    }

    private static void select(Traveller person, String first, String last) {
        Object end = person.page().locator(last).elementHandle();
        person.page().locator(first).first().evaluate(
                "(from, to) => getSelection().setBaseAndExtent(from, 0, to, to.childNodes.length)", end);
    }
}
