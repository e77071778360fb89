package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A guide comes out, is worked on, and comes out again; readers have what was published, at addresses that stay. */
@ExtendWith(Travelling.class)
class EditionJourney {
    private int actions;

    private void does(Runnable action) {
        actions++;
        action.run();
    }

    private void writes(Traveller editor, String title, String text) {
        does(() -> editor.open("/nouvelle-page/creatif?brouillon=aucun"));
        does(() -> editor.type("title", title));
        does(editor::writesMarkdown);
        does(() -> editor.field("markdown").fill(text));
        does(() -> editor.press("Enregistrer"));
    }

    @Test
    void aGuideIsPublishedFromNothingInLessThanFortyActions(Travellers travellers) {
        Traveller editor = travellers.visitor();
        does(() -> editor.open("/connexion"));
        does(() -> editor.type("email", Travellers.EDITOR));
        does(() -> editor.type("password", Travellers.PASSWORD));
        does(() -> editor.press("Se connecter"));
        writes(editor, "Choisir un lieu", "## Pourquoi\n\nLe lieu compte. Voir [[Ouvrir le lieu]].");
        writes(editor, "Ouvrir le lieu", "Les horaires d’abord.");
        does(() -> editor.open("/espaces/creatif"));
        does(() -> editor.follow("Nouveau guide"));
        does(() -> editor.type("title", "Un lieu pour tous"));
        does(() -> editor.type("summary", "Du choix à l’ouverture."));
        does(() -> editor.button("Ajouter : Choisir un lieu").click());
        does(() -> editor.button("Ajouter : Ouvrir le lieu").click());
        does(() -> editor.field("level").selectOption("BEGINNER"));
        does(() -> editor.type("reviewBy", LocalDate.now().plusYears(1).toString()));
        does(() -> editor.type("themes", "lieux, médiation"));
        does(() -> editor.field("status").selectOption("PUBLISHED"));
        does(() -> editor.press("Enregistrer"));
        assertTrue(actions < 40, actions + " actions");
        System.out.println("guide from nothing: " + actions + " actions");
        Traveller visitor = travellers.visitor();
        visitor.open("/guides/un-lieu-pour-tous");
        visitor.reads("Édition 1");
        visitor.reads("CC BY-SA 4.0");
        visitor.reads("CRéATIF. Un lieu pour tous [en ligne]. 1re édition.");
        visitor.follow("Commencer la lecture");
        visitor.isAt("Choisir un lieu");
        visitor.follow(visitor.page().locator(".prose a[href='/guides/un-lieu-pour-tous/editions/1/ouvrir-le-lieu']"));
        visitor.isAt("Ouvrir le lieu");
    }

    @Test
    void readersKeepTheirEditionUntilTheNextOneComesOut(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.writes("Une charte pour le lieu", "Première version.");
        editor.open("/nouveau-guide/creatif");
        editor.type("title", "La charte");
        editor.type("pages", "une-charte-pour-le-lieu\nouvrir-un-espace-public-numerique");
        editor.field("status").selectOption("PUBLISHED");
        editor.press("Enregistrer");
        editor.open("/espaces/creatif/une-charte-pour-le-lieu/modifier");
        editor.type("markdown", "Deuxième version, bien meilleure.");
        editor.press("Enregistrer");
        Traveller visitor = travellers.visitor();
        visitor.open("/guides/la-charte/editions/1/une-charte-pour-le-lieu");
        visitor.reads("Première version.");
        visitor.photographs("edition-chapter");

        editor.open("/guides/la-charte");
        editor.follow("Travail en cours");
        editor.reads("Révisé");
        editor.photographs("guide-work");
        editor.type("note", "La charte est réécrite après un an d’usage.");
        editor.press("Publier l’édition 2");
        editor.isAt("La charte");
        editor.reads("L’édition 2 est publiée.");
        editor.follow("Édition 2, " + editor.page().locator("#editions ~ ul a").first().textContent().replaceFirst("Édition 2, ", ""));
        editor.follow("Noter un erratum");
        editor.press("Ajouter l’erratum");
        assertThat(editor.field("erratum")).hasAttribute("aria-invalid", "true");
        editor.type("erratum", "Deuxième phrase : lire « charte » et non « charge ».");
        editor.photographs("edition-errata");
        editor.press("Ajouter l’erratum");

        visitor.open("/guides/la-charte/editions/2");
        visitor.reads("lire « charte »");
        visitor.reads("La charte est réécrite après un an d’usage.");
        visitor.photographs("edition");
        visitor.open("/guides/la-charte");
        visitor.photographs("guide-published");
        visitor.open("/guides/la-charte/editions/1/une-charte-pour-le-lieu");
        visitor.reads("Première version.");
        visitor.reads("L’édition 1 a été remplacée");
        visitor.open("/guides/la-charte/editions/2/une-charte-pour-le-lieu");
        visitor.reads("Deuxième version");
        visitor.openRefused("/guides/la-charte/editions/3", 404);
    }

    @Test
    void whatStandsInTheWayIsToldAtItsFieldAndTheRestIsKept(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/nouveau-guide/creatif");
        editor.type("title", "Un guide pressé");
        editor.type("summary", "Un résumé à garder.");
        editor.type("pages", "equiper-une-ecole");
        editor.type("authors", "Anne Le Goff");
        editor.type("reviewBy", "2020-01-31");
        editor.field("status").selectOption("PUBLISHED");
        editor.press("Enregistrer");
        editor.isToldAt("reviewBy", "La date de relecture est passée : choisissez-en une à venir.");
        assertThat(editor.field("summary")).hasValue("Un résumé à garder.");
        assertThat(editor.field("authors")).hasValue("Anne Le Goff");
        editor.photographs("guide-form");
        editor.type("reviewBy", "");
        editor.type("publishers", "Une association inconnue");
        editor.press("Enregistrer");
        editor.isToldAt("publishers", "Aucune organisation « Une association inconnue ».");
        editor.type("publishers", "OTeN");
        editor.press("Enregistrer");
        editor.isAt("Un guide pressé");
        editor.reads("CRéATIF, OTeN");
    }

    @Test
    void aPromisePutOffAndAWithdrawalAreShown(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/nouveau-guide/creatif");
        editor.type("title", "Un guide retardé");
        editor.field("status").selectOption("TO_APPEAR");
        editor.type("announced", "janvier 2008");
        editor.press("Enregistrer");
        editor.follow("Modifier le guide");
        editor.type("announced", "courant 2008");
        editor.press("Enregistrer");
        editor.reads("Annoncé d’abord pour « janvier 2008 »");
        editor.photographs("guide-slipped");
        editor.follow("Modifier le guide");
        editor.field("status").selectOption("WITHDRAWN");
        editor.press("Enregistrer");
        editor.isToldAt("reason", "Dites pourquoi la publication est retirée.");
        editor.type("reason", "Le sujet est traité ailleurs.");
        editor.type("replacement", "tic-et-ruralite");
        editor.press("Enregistrer");
        Traveller visitor = travellers.visitor();
        visitor.open("/guides/un-guide-retarde");
        visitor.reads("Le sujet est traité ailleurs.");
        visitor.photographs("guide-withdrawn");
        visitor.follow("TIC et ruralité");
        assertThat(visitor.page()).hasURL(Pattern.compile("/guides/tic-et-ruralite$"));
    }

    @Test
    void oneProposesAndAnotherPublishesWhereTheSpaceWantsIt(Travellers travellers) {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/nouveau-guide/oten");
        animator.follow("Règle de publication de l’espace");
        animator.field("demanded").check();
        animator.photographs("guide-rules");
        animator.press("Enregistrer");
        animator.open("/nouveau-guide/oten");
        animator.type("title", "Une étude à deux");
        animator.type("pages", "ce-que-l-etude-cherche");
        animator.field("status").selectOption("PROPOSED");
        animator.press("Enregistrer");
        animator.follow("Travail en cours");
        assertThat(animator.field("publish")).hasCount(0);
        Traveller author = travellers.signedIn("chargee-etudes@oten.example");
        author.open("/guides/une-etude-a-deux/travail");
        author.press("Publier l’édition 1");
        author.reads("L’édition 1 est publiée.");
        animator.open("/regles-des-guides/oten");
        animator.field("demanded").uncheck();
        animator.press("Enregistrer");
    }

    @Test
    void somebodyWithoutAnAccountAsksToBeTold(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/guides/tic-education-et-ecole");
        visitor.follow("Prévenez-moi quand il paraît");
        visitor.photographs("await");
        visitor.type("email", "sans-signe");
        visitor.press("Envoyer une demande de confirmation");
        assertThat(visitor.field("email")).hasAttribute("aria-invalid", "true");
        visitor.type("email", "agente@mairie.example");
        visitor.press("Envoyer une demande de confirmation");
        visitor.reads("Une lettre part à l’adresse agente@mairie.example.");
        String confirm = travellers.linkInLetter("une parution", "/prevenu/\\S+");
        visitor.open(confirm);
        visitor.photographs("await-confirm");
        visitor.press("Oui, prévenez-moi");
        visitor.reads("C’est entendu");
        visitor.open(confirm);
        visitor.reads("Ce lien a déjà servi.");
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/guides/tic-education-et-ecole");
        animator.follow("Prévenez-moi quand il paraît");
        animator.press("Oui, prévenez-moi");
        animator.reads("C’est entendu");
        animator.press("Ne plus être prévenu");
        assertThat(animator.button("Oui, prévenez-moi")).hasCount(1);
    }
}
