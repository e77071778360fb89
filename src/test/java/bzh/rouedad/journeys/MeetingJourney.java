package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the founding meeting of Brest to the one after it: agenda, minutes, decisions, tasks, and an agenda that begins with what is open. */
@ExtendWith(Travelling.class)
class MeetingJourney {
    private static final String BREST = "/agenda/deuxiemes-rencontres-du-net-public-breton-2006";

    @Test
    void theFoundingMeetingLeadsToTheNextOne(Travellers travellers) {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open(BREST);
        animator.follow(animator.page().locator("#ordre-du-jour .heading a"));
        animator.type("agenda", "Lancement du réseau\n- le wiki\n- la première réunion\nLe glossaire");
        animator.press("Enregistrer");
        animator.reads("L’ordre du jour est enregistré.");
        animator.follow("Modifier l’ordre du jour");
        animator.press("Reporter : Le glossaire");
        animator.reads("reporté");
        animator.photographs("edit-agenda");

        animator.open(BREST);
        animator.follow("Écrire le compte rendu");
        animator.photographs("begin-minutes");
        animator.press("Commencer le compte rendu");
        animator.writesMarkdown();
        assertTrue(animator.field("markdown").inputValue().contains("## Lancement du réseau"), animator.field("markdown").inputValue());
        animator.press("Enregistrer");
        animator.reads("Compte rendu de");
        animator.photographs("page-minutes");

        decides(animator);
        gives(animator);
        animator.open(BREST);
        animator.photographs("read-event-meeting");
        animator.follow("Prévoir la suite");
        animator.type("title", "Réunion de suite");
        animator.press("Annoncer");
        animator.isToldAt("starts", "Ce champ est à remplir.");
        String agenda = animator.field("agenda").inputValue();
        assertTrue(agenda.contains("- Fixer le jour (Maryvonne, animatrice du réseau, pour le lundi 30 novembre 2026)"), agenda);
        animator.photographs("plan-next");
        animator.type("starts", "2031-11-30T14:00");
        animator.type("ends", "2031-11-30T17:00");
        animator.press("Annoncer");
        animator.isAt("Réunion de suite");
        animator.reads("Le glossaire");
        animator.reads("Fait suite à");
    }

    private static void decides(Traveller animator) {
        animator.open(BREST);
        animator.follow("Noter une décision");
        animator.type("text", "Créer un wiki, sur le modèle de celui de la ville de Brest.");
        animator.type("carrier", "Mégalis Bretagne");
        animator.type("decided", "2007-10-24");
        animator.photographs("edit-decision");
        animator.press("Enregistrer");
        String number = animator.page().locator("#decisions dt a").last().innerText();
        animator.reads("La décision " + number + " est notée.");
        animator.follow(number);
        animator.follow("Corriger");
        animator.type("text", "Créer un wiki commun, sur le modèle de celui de la ville de Brest.");
        animator.press("Enregistrer");
        animator.open("/decisions/reseau/" + number);
        animator.reads("Ce qu’elle disait avant d’être corrigée");
        animator.photographs("read-decision");
        animator.follow("Remplacer par une autre");
        animator.type("text", "Créer deux wikis.");
        animator.press("Enregistrer");
        animator.open("/decisions/reseau");
        animator.reads("remplacée par");
        animator.photographs("decision-register");
        animator.follow("Remplacées");
        assertThat(animator.page().locator("tbody tr")).hasCount(1);
    }

    private static void gives(Traveller animator) {
        animator.open(BREST);
        animator.follow("Confier une tâche");
        animator.type("text", "Fixer le jour");
        animator.page().locator("#person").selectOption(new SelectOption().setLabel("Maryvonne, animatrice du réseau"));
        animator.type("due", "2026-11-30");
        animator.photographs("edit-task");
        animator.press("Enregistrer");
        animator.reads("La tâche est confiée.");
        animator.open("/taches/reseau");
        animator.photographs("task-register");
        animator.follow("Ouvertes");
        animator.open("/mes-taches");
        animator.reads("Fixer le jour");
        animator.photographs("my-tasks");
    }

    @Test
    void withoutScriptATaskIsGivenAndDone(Travellers travellers) {
        Traveller organiser = travellers.withoutScript();
        organiser.signIn(Travellers.ORGANISER, Travellers.PASSWORD);
        organiser.open("/nouvelle-tache/fing");
        organiser.press("Enregistrer");
        organiser.isToldAt("text", "Ce champ est à remplir.");
        organiser.type("text", "Réserver la salle");
        organiser.type("name", "La mairie de Plœuc");
        organiser.press("Enregistrer");
        organiser.isAt("Réserver la salle");
        organiser.open("/taches/fing?etat=ouvertes");
        organiser.press("C’est fait : Réserver la salle");
        assertTrue(organiser.page().url().endsWith("/taches/fing?etat=ouvertes"), organiser.page().url());
        organiser.readsNowhere("Réserver la salle");
        organiser.open("/taches/fing?etat=faites");
        organiser.reads("La mairie de Plœuc");
        String table = organiser.page().request().get(organiser.page().url().replaceFirst("/taches/.*", "/taches.csv?espace=fing")).text();
        assertTrue(table.contains("Réserver la salle") && table.contains("La mairie de Plœuc"), table);

        Traveller visitor = travellers.visitor();
        visitor.open("/taches/fing");
        visitor.reads("Réserver la salle");
        visitor.readsNowhere("La mairie de Plœuc");
        String seen = visitor.page().request().get(visitor.page().url().replaceFirst("/taches/.*", "/taches.csv?espace=fing")).text();
        assertTrue(seen.contains("Réserver la salle") && !seen.contains("Plœuc"), seen);
        assertEquals(404, visitor.page().request().get(visitor.page().url().replaceFirst("/taches/.*", "/taches.csv?espace=bureau-du-reseau")).status());
        visitor.openRefused("/decisions/bureau-du-reseau", 404);
        visitor.openRefused("/agenda/inconnue/compte-rendu", 404);
    }
}
