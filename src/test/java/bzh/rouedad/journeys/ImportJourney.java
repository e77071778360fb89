package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor brings a folder of Markdown and reads what became of each file. */
@ExtendWith(Travelling.class)
class ImportJourney {
    @Test
    void everyFileOfAnArchiveIsAccountedForInTheReport(Travellers travellers) throws IOException {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/espaces/creatif");
        editor.follow("Importer des pages");
        bring(editor, "dossier.zip", zip(Map.of(
                "accueil.md", "# Le dossier de l’école\n\nVoir [la suite](suite.md) et [ce qui manque](absent.md).\n",
                "suite.md", "# La suite du dossier\n\nDu texte.\n",
                "programme.exe", "MZ")));
        assertThat(editor.page().locator("[role=status].lead")).containsText("Importation terminée");
        editor.inspect();
        assertThat(row(editor, "suite.md").first()).containsText("page");
        assertThat(row(editor, "programme.exe")).containsText("refusé");
        editor.reads("Lien vers un fichier absent : absent.md");
        editor.follow("accueil.md");
        editor.isAt("Le dossier de l’école");
        editor.follow("la suite");
        editor.isAt("La suite du dossier");
    }

    @Test
    void whatIsNoArchiveIsToldToBeNone(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/importer/creatif");
        editor.press("Importer");
        editor.isToldAt("archive", "Choisissez une archive ZIP.");
        bring(editor, "lettre.zip", "Ceci n’est pas une archive.".getBytes(StandardCharsets.UTF_8));
        editor.reads("Ce fichier n’est pas une archive ZIP.");
    }

    private static void bring(Traveller editor, String name, byte[] bytes) {
        editor.field("archive").setInputFiles(new FilePayload(name, "application/zip", bytes));
        editor.leaveBy(editor.button("Importer"));
    }

    private static Locator row(Traveller editor, String file) {
        return editor.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(file));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
