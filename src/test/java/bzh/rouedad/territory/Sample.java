package bzh.rouedad.territory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A region of two departments, made up but for its numbers, to be spoiled by tests. */
final class Sample {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Sample() {
        with("region.json", "[{\"code\":\"53\",\"nom\":\"Bretagne\"}]");
        with("departements.json",
                "[{\"code\":\"22\",\"nom\":\"Côtes-d'Armor\",\"region\":\"53\"},{\"code\":\"56\",\"nom\":\"Morbihan\",\"region\":\"53\"}]");
        with("epci.csv", """
                siren,nom,type,population_municipale,nb_communes,nb_communes_bretagne
                200069391,CA Lamballe Terre et Mer,CA,3200,2,2
                200042174,CA Lorient Agglomération,CA,900,1,1
                """);
        with("communes.csv", """
                code_insee,nom,siren,departement,epci_siren,population
                22001,Allineuc,212200018,22,200069391,400
                22002,Le Faouët,212200026,22,200069391,2800
                56057,Le Faouët,215600578,56,200042174,900
                29155,"Ouessant, l'île",212901557,56,,830
                """.replace("29155", "56155"));
        with("communes-anciennes.csv", """
                code_insee,nom,type,departement,chef_lieu
                22003,Plœuc-sur-Lié,commune-deleguee,22,22002
                22002,Le Faouët-le-Vieux,commune-deleguee,22,22002
                """);
        with("communes-10pct.geojson", """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"22001"},"geometry":{"type":"Polygon",
                "coordinates":[[[-3,48],[-2.9,48],[-2.9,48.1],[-3,48]]]}}]}
                """);
    }

    Sample with(String name, String text) {
        return with(name, text, StandardCharsets.UTF_8);
    }

    Sample with(String name, String text, Charset charset) {
        files.put(name, text.getBytes(charset));
        return this;
    }

    Sample without(String name) {
        files.remove(name);
        return this;
    }

    Sample replaced(String name, String what, String by) {
        String text = text(name);
        if (!text.contains(what)) {
            throw new IllegalArgumentException(what);
        }
        return with(name, text.replace(what, by));
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("geo/" + file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
