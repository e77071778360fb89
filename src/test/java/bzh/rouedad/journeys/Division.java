package bzh.rouedad.journeys;

import bzh.rouedad.world.Brittany;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The division of the region for journeys: the real one where it lies beside the checkout, else a few lines of it. */
final class Division {
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

    private Division() {
    }

    /** Has an administrator load it; once more changes nothing. */
    static void load(Traveller administrator) throws IOException {
        administrator.open("/charger-territoires");
        administrator.field("archive").setInputFiles(new FilePayload("bretagne.zip", "application/zip", zip(files())));
        administrator.press("Lire l’archive");
        administrator.press("Charger ce découpage");
    }

    /** Loads it, and takes a commune of it in. */
    static void takeIn(Traveller administrator, String commune, String code) throws IOException {
        load(administrator);
        administrator.open("/nouvelle-organisation");
        administrator.type("name", commune);
        administrator.type("territory", code);
        administrator.press("Enregistrer");
        administrator.isAt(commune);
    }

    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        FEW.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        if (Files.isDirectory(Brittany.FILES)) {
            for (String name : List.copyOf(files.keySet())) {
                files.put(name, Files.readAllBytes(Brittany.FILES.resolve(name)));
            }
            for (String name : List.of("region.json", "epci-10pct.geojson", "departements-10pct.geojson")) {
                files.put(name, Files.readAllBytes(Brittany.FILES.resolve(name)));
            }
        }
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
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
