package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bzh.rouedad.world.Eventually;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An administrator loads the division of the region and takes in a town; everybody finds it. The real division is
 * loaded where it lies beside the checkout ({@code -Drouedad.shared} names another place), else a few lines of it.
 */
@ExtendWith(Travelling.class)
class TerritoryJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aTownOfTheDivisionIsTakenInAndFound(Travellers travellers) throws IOException {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/territoires");
        animator.follow("Charger un découpage");
        animator.photographs("load-territories");
        bring(animator, "lettre.zip", "Ceci n’est pas une archive.".getBytes(StandardCharsets.UTF_8));
        animator.isToldAt("archive", "Ce fichier n’est pas une archive ZIP, ou elle est abîmée.");
        Map<String, byte[]> files = Division.files();
        String communes = new String(files.get("communes.csv"), StandardCharsets.UTF_8);
        bring(animator, "windows.zip", Division.zip(with(files, communes.replaceFirst(",Val d'Oust,", ",Val d’Oust,")
                .getBytes(Charset.forName("windows-1252")))));
        animator.reads("Ce texte n’est pas en UTF-8");
        animator.photographs("load-territories-bad");
        bring(animator, "bretagne.zip", Division.zip(files));
        animator.reads("Rien n’est encore écrit.");
        animator.photographs("load-territories-look");
        animator.press("Charger ce découpage");
        animator.isAt("Territoires");
        animator.photographs("territories");
        animator.type("name", "vannes");
        animator.press("Trouver");
        animator.follow("Vannes (Morbihan)");
        animator.isAt("Vannes");
        animator.photographs("territory");
        animator.follow("Ajouter une organisation");
        animator.type("name", "Ville de Vannes");
        animator.type("siren", "215602600");
        animator.press("Enregistrer");
        animator.isToldAt("siren",
                "Ce n’est pas un numéro SIREN : neuf chiffres, dont le dernier contrôle les autres.");
        animator.photographs("edit-organisation");
        animator.type("siren", "");
        animator.press("Enregistrer");
        animator.isAt("Ville de Vannes");
        animator.reads("215602608");
        animator.follow("Personnes");
        animator.photographs("organisation-people");
        found(travellers.visitor());
    }

    private static void found(Traveller visitor) {
        visitor.open("/organisations?nature=commune&departement=56&taille=plus-de-50000");
        visitor.photographs("organisations");
        visitor.follow("Ville de Vannes");
        visitor.isAt("Ville de Vannes");
        visitor.photographs("organisation");
        visitor.follow("Vannes (Morbihan)");
        visitor.isAt("Vannes");
        visitor.follow("Ville de Vannes");
        Eventually.so("the organisation is found by its name", PATIENCE, () -> {
            visitor.page().navigate("/recherche?q=ville+de+vannes&kind=organisation");
            return visitor.page().locator(".hits a").allTextContents().contains("Ville de Vannes");
        });
        visitor.inspect();
        visitor.open("/espaces/reseau");
        visitor.follow("Mégalis Bretagne");
        visitor.isAt("Mégalis Bretagne");
        assertThat(visitor.link("Réseau du Net public breton")).isVisible();
        visitor.openRefused("/territoires/99999", 404);
    }

    @Test
    void whoeverDoesNotAdministerTheNetworkLoadsNothing(Travellers travellers) {
        travellers.signedIn(Travellers.EDITOR).openRefused("/charger-territoires", 403);
        travellers.signedIn(Travellers.EDITOR).openRefused("/nouvelle-organisation", 403);
    }

    private static void bring(Traveller animator, String name, byte[] bytes) {
        animator.field("archive").setInputFiles(new FilePayload(name, "application/zip", bytes));
        animator.press("Lire l’archive");
    }

    private static Map<String, byte[]> with(Map<String, byte[]> files, byte[] communes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put("communes.csv", communes);
        return changed;
    }
}
