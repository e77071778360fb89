package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bzh.rouedad.world.RunningServer;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The operator of a new network makes its first administrator, and the first space and page. */
@ExtendWith(Travelling.class)
class InstallJourney {
    @Test
    void anEmptyNetworkGetsItsFirstAdministratorSpaceAndPage(Travellers travellers) throws IOException {
        try (RunningServer server = RunningServer.start(Surroundings.place("install"), Map.of())) {
            Traveller operator = travellers.visitorOf(server);
            operator.open("/");
            operator.reads("Ce réseau n’a pas encore d’administrateur.");
            for (String list : new String[] {"/espaces", "/guides", "/agenda", "/activite"}) {
                operator.open(list);
            }
            operator.follow("Connexion");
            operator.follow("Créer le compte du premier administrateur");
            operator.type("token", "pas-le-bon");
            operator.type("name", "Perig");
            operator.type("email", "perig@reseau.example");
            operator.type("password", "trois petits phares");
            operator.press("Créer le compte");
            operator.isToldAt("token", "Ce jeton n’est pas le bon.");
            assertThat(operator.field("name")).hasValue("Perig");
            assertThat(operator.field("email")).hasValue("perig@reseau.example");
            operator.type("token", RunningServer.TOKEN);
            operator.type("password", "trois petits phares");
            operator.press("Créer le compte");
            operator.readsNowhere("Ce réseau n’a pas encore d’administrateur.");
            found(operator);
            operator.openRefused("/installation", 404);
        }
    }

    private static void found(Traveller operator) {
        operator.open("/espaces");
        operator.follow("Nouvel espace");
        operator.type("name", "Réseau d’ici");
        operator.type("summary", "La maison commune.");
        operator.field("kind").selectOption("NETWORK");
        operator.press("Créer l’espace");
        operator.isAt("Réseau d’ici");
        operator.follow("Nouvelle page");
        operator.type("title", "Bienvenue");
        operator.press("Enregistrer");
        operator.isAt("Bienvenue");
    }
}
