package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sheets are described, found by a place like one's own, and taken over. */
@ExtendWith(Travelling.class)
class PracticeJourney {
    @Test
    void anAgentWithoutAccountFindsWhatAPlaceLikeTheirsDid(Travellers travellers) throws IOException {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        Division.takeIn(animator, "Commune de Val d’Oust", "56037");
        describes(animator);
        takesOver(animator);
        finds(travellers.visitor());
        finds(travellers.withoutScript());
    }

    private static void describes(Traveller animator) {
        animator.open("/pratiques");
        animator.follow("Décrire une pratique");
        animator.photographs("edit-practice");
        animator.type("organisation", "99999");
        animator.field("space").selectOption("reseau");
        animator.type("title", "Inscrire à la cantine sans venir en mairie");
        animator.type("done", "Un formulaire en ligne.\nDeux réunions avec les familles.");
        animator.press("Enregistrer");
        animator.isToldAt("organisation", "Aucun territoire n’a ni n’a eu le code INSEE 99999.");
        animator.type("organisation", "56197");
        animator.type("cost", "une fortune");
        animator.press("Enregistrer");
        animator.isToldAt("cost", "« une fortune » n’est pas un montant compris. Écrivez par exemple 12 000 €, env. 12 k€ ou 10 à 15 k€.");
        animator.photographs("edit-practice-complaint");
        animator.type("cost", "env. 12 k€");
        animator.type("start", "mai 2006");
        animator.type("themes", "cantine, services en ligne");
        animator.type("contact", "La secrétaire de mairie");
        animator.press("Enregistrer");
        animator.isAt("Inscrire à la cantine sans venir en mairie");
        animator.reads("Coût compris ainsi : environ 12");
        animator.follow("Modifier la fiche");
        assertThat(animator.field("start")).hasValue("2006-05");
        animator.type("results", "40 familles sur 60");
        animator.press("Enregistrer");
        animator.isAt("Inscrire à la cantine sans venir en mairie");
        animator.follow("Historique");
        animator.photographs("practice-history");
        animator.follow("Version 1");
        animator.inspect();
    }

    private static void takesOver(Traveller animator) {
        animator.open("/pratiques/des-services-de-la-ville-sur-le-web");
        animator.follow("Déclarer où nous en sommes");
        animator.type("organisation", "commune-de-val-d-oust");
        animator.field("stage").selectOption("IN_USE");
        animator.photographs("declare-adoption");
        animator.press("Déclarer");
        animator.isToldAt("since", "Ce champ est à remplir.");
        animator.type("since", "2007");
        animator.type("changed", "Seulement l’état civil.");
        animator.type("contact", "Demander la secrétaire");
        animator.press("Déclarer");
        animator.isAt("Des services de la ville sur le web");
        animator.reads("Seulement l’état civil.");
        animator.follow("Toutes les organisations, et la carte");
        animator.photographs("adoptions");
        animator.follow(animator.page().locator(".adopters a[href*='val-d-oust']").last());
        animator.isAt("Commune de Val d’Oust (Morbihan)");
        animator.photographs("adoption-history");
        animator.open("/organisations/commune-de-val-d-oust");
        animator.photographs("organisation-practices");
    }

    /** From the home: types, compares, follows; the fourth action would be calling. */
    private static void finds(Traveller visitor) {
        visitor.open("/");
        int actions = 0;
        visitor.type("comme", "Vannes");
        actions++;
        visitor.press("Comparer");
        actions++;
        visitor.reads("Comme chez vous : Vannes (Morbihan)");
        visitor.follow("Inscrire à la cantine sans venir en mairie");
        actions++;
        visitor.isAt("Inscrire à la cantine sans venir en mairie");
        visitor.reads("La secrétaire de mairie");
        assertEquals(true, actions <= 4);
        visitor.open("/pratiques/des-services-de-la-ville-sur-le-web?comme=56260");
        visitor.reads("À appeler d’abord :");
        visitor.reads("Demander la secrétaire");
    }

    @Test
    void theScreensOfPracticesAreTaken(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/");
        visitor.photographs("home-practices");
        visitor.open("/pratiques?etat=running");
        visitor.photographs("practices");
        visitor.open("/pratiques?comme=56260");
        visitor.photographs("practices-like");
        visitor.open("/pratiques/une-plate-forme-regionale-de-services-mutualises");
        visitor.photographs("practice");
        visitor.open("/guides/tic-et-ruralite");
        visitor.inspect();
        visitor.openRefused("/pratiques/nulle-part", 404);
        visitor.openRefused("/adoptions/page/1", 404);
    }

    @Test
    void aTableWithFaultsIsLookedAtAndTheRestComesIn(Travellers travellers) {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/pratiques");
        animator.follow("Importer un tableau");
        animator.photographs("import-practices");
        bring(animator, "titre;fait\nSans organisation;x\n");
        animator.isToldAt("table", "Colonnes manquantes : organisation.");
        bring(animator, "organisation;titre;fait;cout\nAdullact;Été à l’école;Fait.;env. 3 k€\nNulle-Part;Perdue;Fait.;\nAdullact;Chère;Fait.;beaucoup\n");
        animator.reads("Fichier lu comme Windows-1252.");
        animator.reads("Aucune organisation du réseau ne s’appelle « Nulle-Part ».");
        animator.photographs("import-practices-look");
        animator.press("Importer ce qui peut l’être");
        animator.reads("Tableau lu. Nouvelles pratiques : 1 ; modifiées : 0.");
        animator.open("/pratiques/ete-a-l-ecole");
        animator.reads("environ 3");
        Traveller visitor = travellers.visitor();
        visitor.open("/importer-pratiques?table-lue=x&espace=reseau");
        visitor.isAt("Connexion");
    }

    private static void bring(Traveller animator, String table) {
        animator.field("space").selectOption("reseau");
        animator.field("table").setInputFiles(new FilePayload("pratiques.csv", "text/csv", table.getBytes(Charset.forName("windows-1252"))));
        animator.press("Lire le tableau");
    }

    @Test
    void aStrangerIsLedToTheSignIn(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open("/nouvelle-pratique");
        visitor.isAt("Connexion");
    }
}
