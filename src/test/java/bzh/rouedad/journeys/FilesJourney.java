package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import bzh.rouedad.world.Eventually;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor keeps the files of a space: several at once, a new version, into the trash and back. */
@ExtendWith(Travelling.class)
class FilesJourney {
    private static final String FILES = "/fichiers-de/creatif";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void filesArePutInAndUsedRenewedThrownAwayAndTakenBack(Travellers travellers) throws IOException {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/espaces/creatif");
        editor.follow("Fichiers");
        bring(editor, "Déposer", text("Compte rendu.txt", "un"), picture("<b>plan</b>.png"));
        editor.reads("« Compte rendu.txt » est déposé.");
        editor.photographs("files");
        editor.follow("Compte rendu.txt");
        bring(editor, "Remplacer", text("autre nom.txt", "deux"));
        editor.reads("La nouvelle version est en place.");
        editor.reads("Version 2");
        editor.type("description", "La réunion de mars");
        editor.page().locator("#licence").selectOption("OPEN_LICENCE");
        editor.press("Enregistrer");
        editor.reads("Licence : Licence Ouverte 2.0");
        editor.photographs("file");
        editor.press("Mettre à la corbeille");
        assertThat(editor.link("Compte rendu.txt")).hasCount(0);
        editor.inspect();
        editor.leaveBy(editor.page().getByLabel("Reprendre « Compte rendu.txt »"));
        editor.reads("« Compte rendu.txt » est de retour.");
        assertThat(editor.link("Compte rendu.txt")).hasCount(1);
    }

    @Test
    void whatIsRefusedIsSaidAtTheFieldAndTheOtherFilesAreKept(Travellers travellers) {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open(FILES);
        editor.type("description", "Gardée");
        editor.press("Déposer");
        editor.isToldAt("file", "Choisissez un fichier.");
        assertThat(editor.field("description")).hasValue("Gardée");
        bring(editor, "Déposer", text("photo.png", "<html>"), text("bon.txt", "bon"));
        editor.isToldAt("file", "« photo.png » : le contenu n’est pas celui que son nom annonce.");
        editor.reads("« bon.txt » est déposé.");
    }

    @Test
    void filesArePutInWithoutScript(Travellers travellers) {
        Traveller editor = travellers.withoutScript();
        editor.page().navigate("/connexion");
        editor.type("email", Travellers.EDITOR);
        editor.type("password", Travellers.PASSWORD);
        editor.button("Se connecter").click();
        editor.page().navigate(FILES);
        editor.field("file").setInputFiles(text("sans script.txt", "x").payload());
        editor.button("Déposer").click();
        editor.reads("« sans script.txt » est déposé.");
    }

    @Test
    void aWordInsideAFileLeadsToTheFileAndToThePageThatShowsIt(Travellers travellers) {
        Traveller editor = travellers.withoutScript();
        editor.signIn(Travellers.EDITOR, Travellers.PASSWORD);
        editor.open(FILES);
        bring(editor, "Déposer", text("inventaire.txt", "Deux gyrophares et un baromètre"));
        editor.follow("inventaire.txt");
        String address = editor.link("Ouvrir le fichier").getAttribute("href");
        Eventually.so("the file is read", PATIENCE, () -> {
            editor.page().reload();
            return editor.page().getByText("La recherche lit le texte de ce fichier.").count() == 1;
        });
        editor.open("/nouvelle-page/creatif");
        editor.type("title", "Le matériel du phare");
        editor.type("markdown", "Voir [la liste](" + address + ").");
        editor.press("Enregistrer");
        Eventually.so("the page is found with its file", PATIENCE, () -> {
            editor.page().navigate("/recherche?q=gyrophares");
            return editor.link("Le matériel du phare").count() == 1;
        });
        editor.photographs("search-file");
        editor.follow("Le matériel du phare");
        editor.isAt("Le matériel du phare");
    }

    @Test
    void visitorsReadTheListAndChangeNothing(Travellers travellers) {
        Traveller visitor = travellers.visitor();
        visitor.open(FILES);
        visitor.isAt("Fichiers");
        assertThat(visitor.button("Déposer")).hasCount(0);
    }

    private record Sent(FilePayload payload) {
    }

    private static Sent text(String name, String content) {
        return new Sent(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Sent picture(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1000, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new Sent(new FilePayload(name.replace("/", "∕"), "image/png", bytes.toByteArray()));
    }

    private static void bring(Traveller editor, String button, Sent... files) {
        FilePayload[] payloads = new FilePayload[files.length];
        for (int i = 0; i < files.length; i++) {
            payloads[i] = files[i].payload();
        }
        editor.field("file").setInputFiles(payloads);
        editor.press(button);
    }
}
