package bzh.rouedad.binding;

import bzh.rouedad.markup.Markup;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;

/** Books to bind: a small one with a bit of everything, and real ones. */
final class Books {
    static final String URL = "https://wiki.example.bzh/guides/essai/editions/2";
    private static final Path GUIDES =
            Path.of(System.getProperty("rouedad.shared", "../shared/data"), "guides-md", "etalab-guides");
    private static final Pattern IMAGE = Pattern.compile("src=\"([^\"]+\\.(png|jpe?g|gif))\"", Pattern.CASE_INSENSITIVE);
    private static final Book.Labels LABELS = new Book.Labels("Sommaire", "Couverture", "Image sans description");

    private Books() {
    }

    static final String FIRST = """
            ## Pourquoi

            Un paragraphe **fort**, *appuyé* et ~~barré~~, avec du `code`, une note[^1] et un [lien](https://exemple.fr/a?b=1&c=2).
            Voir [la suite](/guides/essai/editions/2/suite#h-listes), [le site](/espaces/essai/page), [à côté](voisin) et [plus haut](#pourquoi).

            #### Un saut de niveau

            | Commune | Habitants |
            |:--|--:|
            | Brest | 139 456 |
            | Quimper | 64 900 |

            ![Un rectangle bleu](bleu.png)
            ![](bleu.png)
            ![Ailleurs](https://ailleurs.example/photo.png)

            > [!WARNING]
            > À relire avant l'été.

            ```java
            int réponse = 42; // <balise> & co
            ```

            <table><tr><th>A</th><th>B</th></tr><tr><td colspan="2">Les deux</td></tr></table>

            <details><summary>En savoir plus</summary><p>Le détail.</p></details>

            [^1]: Une note avec un [lien](https://exemple.fr/note).
            """;
    static final String SECOND = """
            ## Listes

            1. Un
            2. Deux
               - dedans
               - encore

            - [x] Fait
            - [ ] À faire

            > Une citation
            > sur deux lignes.

            ---

            Texte<br>sur deux lignes, H<sub>2</sub>O. Retour au [début](/guides/essai/editions/2/debut).
            """;

    /** A note, tables, pictures with and without words, code, a call-out, a chapter in Breton. */
    static Book small(Path folder) throws IOException {
        Path picture = folder.resolve("bleu.png");
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        return new Book("Guide d'essai « été »", "Pour voir & entendre.\nDeux lignes.", List.of("Anna Le Goff", "Yann"),
                "Réseau de Bretagne", "fr", "2026-11-23", URL, "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
                List.of(new Book.Fact("Édition", "2, lundi 23 novembre 2026", ""),
                        new Book.Fact("Licence", "Licence Ouverte", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/")),
                LABELS, null, List.of(new Book.Chapter("debut", "Début", "fr", html(FIRST)),
                        new Book.Chapter("suite", "Suite & fin", "fr", html(SECOND)),
                        new Book.Chapter("brezhoneg", "E brezhoneg", "br", html("## Degemer mat\n\nUr pennad e brezhoneg.")),
                        new Book.Chapter("retire", "Retiré", "fr", "<p>Ce chapitre a été retiré.</p>")),
                Map.of("bleu.png", new Book.Picture(picture.toString(), "image/png")));
    }

    /** The small one with a picture of its own on the cover, higher than a page can hold. */
    static Book pictured(Path folder) throws IOException {
        Path picture = folder.resolve("couverture.png");
        ImageIO.write(new BufferedImage(900, 1600, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        Book book = small(folder);
        return new Book(book.title(), book.subtitle(), book.authors(), book.publisher(), book.language(), book.date(),
                book.url(), book.licence(), book.facts(), book.labels(),
                new Book.Cover(new Book.Picture(picture.toString(), "image/png"), "Un phare & la mer"),
                book.chapters(), book.pictures());
    }

    /** The real guide in this folder, a chapter for each of its files; skips the test when it is not there. */
    static Book real(String name) throws IOException {
        Path folder = GUIDES.resolve(name);
        Assumptions.assumeTrue(Files.isDirectory(folder), "the real guides are not beside the checkout: " + folder);
        List<Book.Chapter> chapters = new ArrayList<>();
        Map<String, Book.Picture> pictures = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                String html = html(Files.readString(file));
                pictures(folder, html, pictures);
                String slug = file.getFileName().toString().replace(".md", "").toLowerCase(Locale.ROOT);
                chapters.add(new Book.Chapter(slug, slug, "fr", html));
            }
        }
        return new Book(name, "", List.of("Etalab"), "Etalab", "fr", "2026-11-23", URL, "", List.of(), LABELS, null, chapters, pictures);
    }

    private static void pictures(Path folder, String html, Map<String, Book.Picture> pictures) {
        for (Matcher image = IMAGE.matcher(html); image.find();) {
            Path file = folder.resolve(image.group(1)).normalize();
            if (Files.isRegularFile(file)) {
                pictures.put(image.group(1), new Book.Picture(file.toAbsolutePath().toString(),
                        image.group(2).equalsIgnoreCase("png") ? "image/png" : "image/jpeg"));
            }
        }
    }

    private static String html(String markdown) {
        return new Markup().render(markdown, (space, page) -> null).html();
    }
}
