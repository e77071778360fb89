package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Apronet's club opens to agents of known domains, and a working group to those who ask. */
@ExtendWith(Travelling.class)
class GroupJourney {
    private static final String HOST = "correspondant@apronet.example";
    private static final String LEADER = "animateur@adullact.example";
    private static final String AGENT = "agente@ville-de-brest.example";

    @Test
    void anAgentWithoutAccountComesIntoTheClubByOneLetter(Travellers travellers) {
        Traveller host = travellers.signedIn(HOST);
        host.open("/espaces/club-intranet-bretagne");
        host.follow("Écrire la charte");
        host.type("mandate", "Faire vivre un intranet, seul ou en équipe.");
        host.type("begins", "2007-10-24");
        host.field("door").selectOption("DOMAIN");
        host.type("domains", "domaine/");
        host.page().getByLabel("Erwan (Apronet)").check();
        host.press("Enregistrer");
        host.isToldAt("domains", "« domaine/ » n’est pas un domaine, comme mairie-brest.fr.");
        assertThat(host.page().getByLabel("Erwan (Apronet)")).isChecked();
        host.photographs("edit-charter");
        host.type("domains", "ville-de-brest.example\nadullact.example");
        host.press("Enregistrer");
        host.reads("La charte est enregistrée.");
        host.photographs("space-group");

        Traveller agent = travellers.withoutScript();
        agent.open("/groupes/club-intranet-bretagne/rejoindre");
        agent.type("name", "Léna Kermarrec");
        agent.type("email", "agente@ville-de-brest.example.org");
        agent.press("Recevoir la lettre");
        agent.isToldAt("email", "Ce groupe s’ouvre aux adresses de ces domaines : ville-de-brest.example, adullact.example.");
        assertThat(agent.field("name")).hasValue("Léna Kermarrec");
        agent.type("email", AGENT);
        agent.press("Recevoir la lettre");
        agent.reads("Une lettre est partie à " + AGENT);
        String link = travellers.linkInLetter(AGENT, "/entrer/\\S+");
        Traveller known = travellers.visitor();
        known.open("/groupes/club-intranet-bretagne/rejoindre");
        known.photographs("join-group");
        known.type("name", "Quelqu’un");
        known.type("email", LEADER);
        known.press("Recevoir la lettre");
        known.reads("Une lettre est partie à " + LEADER);
        known.open("/entrer/inconnue");
        known.reads("Ce lien n’est plus valable.");

        known.open(link);
        known.photographs("enter-group");
        known.press("J’entre dans le groupe");
        known.type("password", "une phrase de passe bien longue");
        known.press("Entrer");
        known.open("/espaces/club-intranet-bretagne");
        known.follow("Quitter le groupe");
        known.page().locator("summary").click();
        known.photographs("join-group-member");
        known.press("Oui, quitter le groupe");
        known.reads("Vous avez quitté « Club intranet Bretagne ».");
        known.photographs("group-list");
    }

    @Test
    void whoeverAsksIsAnsweredOnce(Travellers travellers) {
        Traveller leader = travellers.signedIn(LEADER);
        leader.open("/groupes/groupe-dematerialisation/charte");
        leader.field("door").selectOption("REQUEST");
        leader.press("Enregistrer");
        Traveller asker = travellers.signedIn(Travellers.EDITOR);
        asker.open("/groupes");
        asker.follow("Entrer dans « Groupe dématérialisation »");
        asker.type("words", "Nos marchés passent au numérique.");
        asker.press("Envoyer la demande");
        asker.reads("Votre demande attend une réponse.");
        asker.openRefused("/groupes/groupe-dematerialisation/demandes", 403);
        leader.open("/espaces/groupe-dematerialisation");
        leader.follow("1 demande à examiner");
        leader.photographs("entry-requests");
        leader.press("Accueillir Nolwenn (CRéATIF)");
        leader.reads("Aucune demande n’attend.");
        travellers.linkInLetter("Vous faites partie de « Groupe dématérialisation »", "/espaces/\\S+");
        asker.open("/groupes/groupe-dematerialisation/rejoindre");
        asker.reads("Vous faites partie de ce groupe.");
        asker.openRefused("/groupes/creatif/rejoindre", 404);
        asker.openRefused("/groupes/bureau-inconnu/charte", 404);
    }
}
