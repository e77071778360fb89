package bzh.rouedad.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A guide gets a picture on its cover, by a form that needs no script; readers see it, until it is thrown away. */
@ExtendWith(Travelling.class)
class CoverJourney {
    private static final String GUIDE = "/guides/le-phare-et-la-mairie";

    @Test
    void aPictureOfTheSpaceBecomesTheCover(Travellers travellers) throws IOException {
        Traveller editor = travellers.signedIn(Travellers.EDITOR);
        editor.open("/nouveau-guide/creatif");
        editor.follow("Ajouter une image aux fichiers de l’espace");
        editor.field("file").setInputFiles(new FilePayload("phare-de-la-mairie.png", "image/png", lighthouse()));
        editor.press("Déposer");
        editor.open("/nouveau-guide/creatif");
        editor.type("title", "Le phare et la mairie");
        editor.type("summary", "Comment une commune de bord de mer a mis ses démarches en ligne, avec ses habitants.");
        editor.type("pages", "equiper-une-ecole");
        editor.field("cover").selectOption(new SelectOption().setLabel("phare-de-la-mairie.png (sans description)"));
        editor.press("Enregistrer");
        assertThat(editor.page().locator(".cover-picture")).hasAttribute("alt", "Image sans description");
        editor.follow("Modifier le guide");
        editor.field("status").selectOption("PUBLISHED");
        editor.press("Enregistrer");
        editor.isToldAt("cover", "Personne n’a décrit l’image de couverture « phare-de-la-mairie.png »."
                + " Décrivez-la dans les fichiers de l’espace, pour qui ne la voit pas.");
        assertThat(editor.field("title")).hasValue("Le phare et la mairie");
        editor.photographs("cover-form");
        editor.open("/fichiers-de/creatif");
        editor.follow("phare-de-la-mairie.png");
        editor.type("description", "Un phare blanc sur une mer calme, la nuit");
        editor.press("Enregistrer");
        editor.open(GUIDE + "/travail");
        editor.press("Publier l’édition 1");
        Traveller visitor = travellers.visitor();
        isShown(visitor);

        editor.open("/fichiers-de/creatif");
        editor.follow("phare-de-la-mairie.png");
        editor.press("Mettre à la corbeille");
        for (String address : new String[] {GUIDE, GUIDE + "/editions/1", "/guides", "/vignette" + GUIDE}) {
            visitor.open(address);
            visitor.reads("Le phare et la mairie");
            assertThat(visitor.page().locator("img[src*='phare-de-la-mairie']")).hasCount(0);
        }
        editor.open(GUIDE + "/modifier");
        assertThat(editor.field("cover").locator("option:checked")).hasText("Une image qui n’est plus là");
        editor.press("Enregistrer");
        editor.isAt("Le phare et la mairie");
    }

    private static void isShown(Traveller visitor) {
        visitor.open("/guides");
        Locator small = visitor.page().locator(".card img[src*='phare-de-la-mairie']");
        assertThat(small).hasAttribute("alt", "");
        assertTrue(small.getAttribute("src").endsWith("?version=1&l=480"), small.getAttribute("src"));
        small.scrollIntoViewIfNeeded();
        isDrawn(small, 480);
        visitor.photographs("cover-shelf");
        visitor.open(GUIDE);
        Locator large = visitor.page().locator(".cover-picture");
        assertThat(large).hasAttribute("alt", "Un phare blanc sur une mer calme, la nuit");
        isDrawn(large, 900);
        visitor.photographs("cover-guide");
        String shared = visitor.page().locator("meta[property='og:image']").getAttribute("content");
        assertTrue(shared.matches("https?://.+/fichiers/\\d+/phare-de-la-mairie\\.png\\?version=1&l=960"), shared);
        assertThat(visitor.page().locator("meta[property='og:image:alt']")).hasAttribute("content",
                "Un phare blanc sur une mer calme, la nuit");
        visitor.open(GUIDE + "/editions/1");
        isDrawn(visitor.page().locator(".cover-picture"), 900);
        visitor.photographs("cover-edition");
        visitor.follow("Tout le guide sur une page, à imprimer");
        isDrawn(visitor.page().locator(".whole-head .cover-picture"), 900);
        visitor.photographs("cover-print");
        visitor.open("/vignette" + GUIDE);
        isDrawn(visitor.page().locator(".card-cover"), 480);
        visitor.photographs("cover-card");
    }

    /** The browser has it, in the form of this width. */
    private static void isDrawn(Locator picture, int width) {
        assertEquals(width, picture.evaluate("async each => { await each.decode(); return each.naturalWidth; }"));
    }

    private static byte[] lighthouse() throws IOException {
        BufferedImage image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x0e2f44));
        pen.fillRect(0, 0, 900, 1200);
        pen.setColor(new Color(0x35708a));
        pen.fillRect(0, 900, 900, 300);
        pen.setColor(new Color(0xf5e9c8));
        pen.fillPolygon(new int[] {400, 500, 540, 360}, new int[] {400, 400, 920, 920}, 4);
        pen.setColor(new Color(0xffd54a));
        pen.fillOval(390, 300, 120, 120);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
