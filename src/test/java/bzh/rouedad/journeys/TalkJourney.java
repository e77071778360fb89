package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
