package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bzh.rouedad.world.Eventually;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An administrator loads the division of the region and takes in a town; everybody finds it. The real division is
 * loaded where it lies beside the checkout ({@code -Drouedad.shared} names another place), else a few lines of it.
 */
@ExtendWith(Travelling.class)
class TerritoryJourney {
    private static final Path FILES = Path.of(System.getProperty("rouedad.shared", "../shared/data"), "geo-bretagne");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> FEW = Map.of(
            "departements.json", "[{\"code\":\"56\",\"nom\":\"Morbihan\",\"region\":\"53\"}]",
            "epci.csv", "siren,nom,population_municipale\n200067932,CA Golfe du Morbihan - Vannes"
            + " Agglomération,54000\n",
            "communes.csv", "code_insee,nom,siren,departement,epci_siren,population\n56260,Vannes,215602608,56,200067932,54000\n"
                    + "56197,Val d'Oust,200059830,56,,2807\n",
            "communes-anciennes.csv",
            "code_insee,nom,type,departement,chef_lieu\n56037,La Chapelle-Caro,commune-deleguee,56,56197\n",
            "communes-10pct.geojson",
            "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"56260\"},"
                    + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[-2.8,47.6],[-2.7,47.6],[-2.7,47.7],[-2.8,47.6]]]}}]}");

    @Test
    void aTownOfTheDivisionIsTakenInAndFound(Travellers travellers) throws IOException {
        Traveller animator = travellers.signedIn(Travellers.ANIMATOR);
        animator.open("/territoires");
        animator.follow("Charger un découpage");
        animator.photographs("load-territories");
        bring(animator, "lettre.zip", "Ceci n’est pas une archive.".getBytes(StandardCharsets.UTF_8));
        animator.isToldAt("archive", "Ce fichier n’est pas une archive ZIP, ou elle est abîmée.");
        Map<String, byte[]> files = files();
        String communes = new String(files.get("communes.csv"), StandardCharsets.UTF_8);
        bring(animator, "windows.zip", zip(with(files, communes.replaceFirst(",Val d'Oust,", ",Val d’Oust,")
                .getBytes(Charset.forName("windows-1252")))));
        animator.reads("Ce texte n’est pas en UTF-8");
        animator.photographs("load-territories-bad");
        bring(animator, "bretagne.zip", zip(files));
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

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FEW.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        if (Files.isDirectory(FILES)) {
            for (String name : List.copyOf(files.keySet())) {
                files.put(name, Files.readAllBytes(FILES.resolve(name)));
            }
            for (String name : List.of("region.json", "epci-10pct.geojson", "departements-10pct.geojson")) {
                files.put(name, Files.readAllBytes(FILES.resolve(name)));
            }
        }
        return files;
    }

    private static Map<String, byte[]> with(Map<String, byte[]> files, byte[] communes) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put("communes.csv", communes);
        return changed;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
